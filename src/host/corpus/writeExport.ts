import * as vscode from 'vscode';
import { isSidecarName } from '../../core/annotations/sidecarName';
import { isAmongResearcherFiles } from '../researcherFiles/researcherFiles';
import type { Corpus } from './corpus';
import { tellProtected } from '../files/tellProtected';
import { updateTextFile } from '../files/textFile';

/** Writes an export to the file that the user chose, or shows why not. */
export async function writeExport(corpus: Corpus, target: vscode.Uri, text: string): Promise<boolean> {
  if (isOurs(corpus, target)) {
    void vscode.window.showWarningMessage(vscode.l10n.t('This file contains a digest or annotations. Choose another name for the export.'));
    return false;
  }
  const outcome = await updateTextFile(target, () => ({ text }));
  if (outcome.kind === 'protected') tellProtected(target, outcome.why);
  if (outcome.kind === 'protected' || outcome.kind === 'refused') return false;
  if (outcome.kind !== 'dirty') return true;
  void vscode.window.showWarningMessage(vscode.l10n.t('The export file is open with unsaved changes. Save or close it, then export again.'));
  return false;
}

/** The researcher's own files are never an export's target. */
function isOurs(corpus: Corpus, target: vscode.Uri): boolean {
  return corpus.get(target) !== undefined || isSidecarName(target.path) || isAmongResearcherFiles(target);
}
