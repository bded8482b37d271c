import * as vscode from 'vscode';
import { coderOfPlace, type ShownAnnotations } from '../../host/annotations/shownAnnotations';
import { coderName } from '../../host/coderColors';
import { currentPassage } from '../../host/annotations/currentPassage';
import type { Feature } from '../../host/services/feature';
import { settings } from '../../host/settings';
import { tell } from '../../host/tell';
import { CodersView } from './codersView';
import { takeOverAnnotations } from './takeOver';

/** Who coded what: whose annotations are shown, in which colours, and adopting another coder's. */
export const coders: Feature = ({ annotations, shown, tagging, acts, corpus }) => {
  const view = new CodersView(shown);
  return {
    disposables: [view],
    commands: {
      takeOverAnnotations: (argument) => takeOverAnnotations({ annotations, acts }, argument),
      showCoders: () => chooseCoders(shown),
      colorByTagOrCoder: () => settings.setColorsByCoder(!settings.colorsByCoder()),
      async adoptAnnotation(argument): Promise<boolean> {
        await acts.settled();
        const place = await currentPassage(shown, argument);
        const digest = place === undefined ? undefined : await corpus.current(place.digest);
        if (place === undefined || digest === undefined) {
          tell(vscode.l10n.t('Place the cursor in a passage tagged by another coder.'));
          return false;
        }
        const steps = tagging.adopted(digest, place);
        if (steps === undefined) {
          tell(vscode.l10n.t('This passage is already yours.'));
          return false;
        }
        const isDone = await acts.perform(vscode.l10n.t('adopt passage from {0}', coderName(coderOfPlace(place))), steps);
        if (isDone) tell(vscode.l10n.t('Passage adopted: {0}', place.annotation.tags.join(', ')));
        return isDone;
      },
    },
  };
};

async function chooseCoders(shown: ShownAnnotations): Promise<void> {
  const items = shown.coders().map((coder) => ({ label: coderName(coder), picked: shown.isShown(coder), coder }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Show Annotations by Which Coders?'), canPickMany: true,
  });
  if (picked !== undefined) shown.hide(items.filter((item) => !picked.includes(item)).map(({ coder }) => coder));
}
