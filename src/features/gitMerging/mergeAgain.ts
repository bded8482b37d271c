import * as vscode from 'vscode';
import { mergeCodebooks, mergeConflicted, mergeSidecars } from '../../core/merge/mergeSidecars';
import type { Acts } from '../../host/annotations/acts';
import { codebookFile } from '../../host/researcherFiles/codebooks';
import { isSidecar } from '../../host/annotations/sidecarFiles';
import { readText } from '../../host/files/textFile';
import { nameOf } from '../../host/files/uris';
import { tell } from '../../host/tell';

/** Merges a sidecar or codebook in which git left its markers. @returns whether it can be read again */
export async function mergeAgain(acts: Acts, argument: unknown): Promise<boolean> {
  const file = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  const merge = file === undefined ? undefined : mergerOf(file);
  const text = file === undefined || merge === undefined ? undefined : await readText(file);
  if (file === undefined || merge === undefined || text === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the annotations file or codebook that Git couldn’t merge.'));
    return false;
  }
  const merged = mergeConflicted(text, merge);
  const isUnreadable = merged?.conflicts.some(({ code }) => code === 'merge-unreadable') === true;
  if (merged === undefined || isUnreadable) {
    const message = isUnreadable
      ? vscode.l10n.t('One of the two versions in {0} can’t be read. Fix it, or keep one version by hand.', nameOf(file))
      : vscode.l10n.t('{0} doesn’t have two versions separated by Git’s conflict markers.', nameOf(file));
    void vscode.window.showWarningMessage(message);
    return false;
  }
  const isDone = await acts.perform(vscode.l10n.t('merge {0}', nameOf(file)), [{ kind: 'restore', file, expected: text, text: merged.text }]);
  if (isDone) await tellMerged(file, merged.conflicts.map(({ start }) => start));
  return isDone;
}

function mergerOf(file: vscode.Uri): typeof mergeSidecars | undefined {
  if (isSidecar(file)) return mergeSidecars;
  return file.toString() === codebookFile(file).toString() ? mergeCodebooks : undefined;
}

/** Goes to the first place that needs a person's decision. */
async function tellMerged(file: vscode.Uri, places: readonly number[]): Promise<void> {
  const [first] = places;
  if (first === undefined) {
    tell(vscode.l10n.t('{0} was merged without conflicts.', nameOf(file)));
    return;
  }
  const document = await vscode.workspace.openTextDocument(file);
  const position = document.positionAt(first);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
  void vscode.window.showInformationMessage(vscode.l10n.t(
    '{0} was merged. Conflicts in which both versions were kept: {1}. Review them, starting here.', nameOf(file), places.length));
}
