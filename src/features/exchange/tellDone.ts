import * as vscode from 'vscode';
import type { Message } from '../../core/issues/issue';
import { shownMessage } from '../../host/diagnostics';
import { nameOf } from '../../host/files/uris';
import { plural } from '../../host/plural';
import type { Services } from '../../host/services/services';
import { wayToShow } from './wayToShow';

interface Done {
  readonly target: vscode.Uri;
  /** Whether it is one file that a text editor can show. */
  readonly isText: boolean;
  /** What was exported, in words. */
  readonly counts: string;
  readonly losses: readonly Message[];
}

/** How many losses are told with the file; a list that fills the screen is not read. */
const mostLosses = 5;

export async function tellDone({ annotations }: Pick<Services, 'annotations'>, { target, isText, counts, losses }: Done): Promise<void> {
  const { env, UIKind, workspace } = vscode;
  const show = wayToShow({
    isText,
    isOnThisComputer: env.uiKind === UIKind.Desktop && env.remoteName === undefined && target.scheme === 'file',
    isInWorkspace: workspace.getWorkspaceFolder(target) !== undefined,
  });
  const label = isText ? vscode.l10n.t('Open') : vscode.l10n.t('Show in Folder');
  const done = vscode.l10n.t('Exported to {0}. {1}.', nameOf(target), counts);
  const more = losses.length > mostLosses ? [plural(losses.length - mostLosses, 'And one more.', 'And {0} more.')] : [];
  const choice = await vscode.window.showInformationMessage(
    [done, ...losses.slice(0, mostLosses).map(shownMessage), ...more, ...leftOut(annotations)].join(' '), ...(show === undefined ? [] : [label]));
  if (choice === label && show !== undefined) await vscode.commands.executeCommand(show, target);
}

/** Whoever counts the rows must know that some passages have no digest to be exported from. */
function leftOut(annotations: Services['annotations']): string[] {
  const count = annotations.strayOnes().reduce((sum, { loaded: { sidecar } }) => sum + (sidecar?.annotations.length ?? 0), 0);
  return count === 0 ? [] : [plural(
    count, '{0} passage has no digest and was not exported; see “Needs attention”.',
    '{0} passages have no digest and were not exported; see “Needs attention”.')];
}
