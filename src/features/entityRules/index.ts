import * as vscode from 'vscode';
import { digestSelector } from '../../host/corpus/recognition';
import { researcherFileFor } from '../../host/researcherFiles/researcherFiles';
import type { Feature } from '../../host/services/feature';
import { tell } from '../../host/tell';
import { EntityActions } from './entityActions';
import { EntityRename } from './entityRename';
import { changeEntityType, markEntity, notAnEntity, renameEntity, sameEntity } from './ruleCommands';
import type { RuleServices } from './services';

/** The researcher's corrections to entities, in one step from the text or a list: commands, light bulb, rename. */
export const entityRules: Feature = (services) => ({
  commands: {
    notAnEntity: (argument, selected) => notAnEntity(services, argument, selected),
    changeEntityType: (argument, selected) => changeEntityType(services, argument, selected),
    markEntity: (argument) => markEntity(services, argument),
    sameEntity: (argument, selected) => sameEntity(services, argument, selected),
    renameEntity: (argument) => renameEntity(services, argument),
    openEntityRules: () => openRules(services),
  },
  disposables: [
    vscode.languages.registerCodeActionsProvider(digestSelector, new EntityActions(services), { providedCodeActionKinds: EntityActions.kinds }),
    vscode.languages.registerRenameProvider(digestSelector, new EntityRename(services)),
  ],
});

async function openRules({ corpus }: RuleServices): Promise<void> {
  const digest = vscode.window.activeTextEditor?.document.uri ?? corpus.all()[0]?.uri;
  if (digest === undefined) return;
  const file = researcherFileFor(digest, 'entities.yaml');
  try {
    await vscode.window.showTextDocument(file);
  } catch {
    tell(vscode.l10n.t('There are no entity rules yet. Right-click a name in a digest to add one.'));
  }
}
