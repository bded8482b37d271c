import * as vscode from 'vscode';
import type { Message } from '../../core/issues/issue';
import { shownMessage } from '../../host/diagnostics';
import { nameOf } from '../../host/files/uris';
import type { Services } from '../../host/services/services';

interface Done {
  readonly target: vscode.Uri;
  /** What was exported, in words. */
  readonly counts: string;
  readonly losses: readonly Message[];
}

/** How many losses are told with the file; a list that fills the screen is not read. */
const mostLosses = 5;

export async function tellDone({ annotations }: Pick<Services, 'annotations'>, { target, counts, losses }: Done): Promise<void> {
  const open = vscode.l10n.t('Open');
  const done = vscode.l10n.t('Exported to {0}. {1}.', nameOf(target), counts);
  const more = losses.length > mostLosses ? [vscode.l10n.t('And {0} more.', losses.length - mostLosses)] : [];
  const choice = await vscode.window.showInformationMessage(
    [done, ...losses.slice(0, mostLosses).map(shownMessage), ...more, ...leftOut(annotations)].join(' '), open);
  if (choice !== open) return;
  const isFolder = await vscode.workspace.fs.stat(target).then(({ type }) => type === vscode.FileType.Directory, () => false);
  await vscode.commands.executeCommand(isFolder ? 'revealInExplorer' : 'vscode.open', target);
}

/** Whoever counts the rows must know that some passages have no digest to be exported from. */
function leftOut(annotations: Services['annotations']): string[] {
  const count = annotations.strayOnes().reduce((sum, { loaded: { sidecar } }) => sum + (sidecar?.annotations.length ?? 0), 0);
  if (count === 0) return [];
  return [count === 1
    ? vscode.l10n.t('1 passage has no digest and was not exported; see “Needs attention”.')
    : vscode.l10n.t('{0} passages have no digest and were not exported; see “Needs attention”.', count)];
}
