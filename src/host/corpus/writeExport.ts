import * as vscode from 'vscode';
import { atomicOverwrite } from '#atomicWrite';
import { isSidecarName } from '../../core/annotations/sidecarName';
import { isAmongResearcherFiles } from '../researcherFiles/researcherFiles';
import type { Corpus } from './corpus';
import { tellProtected } from '../files/tellProtected';
import { openDocument } from '../files/uris';

/** Writes an export to the file that the user chose, or shows why not. */
export async function writeExport(corpus: Corpus, target: vscode.Uri, content: string | Uint8Array): Promise<boolean> {
  if (isOurs(corpus, target)) {
    void vscode.window.showWarningMessage(vscode.l10n.t('This file contains a digest or annotations. Choose another name for the export.'));
    return false;
  }
  if (openDocument(target)?.isDirty === true) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The export file is open with unsaved changes. Save or close it, then export again.'));
    return false;
  }
  const why = await atomicOverwrite(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (why !== undefined) tellProtected(target, why);
  return why === undefined;
}

/** The researcher's own files are never an export's target. */
function isOurs(corpus: Corpus, target: vscode.Uri): boolean {
  return corpus.get(target) !== undefined || isSidecarName(target.path) || isAmongResearcherFiles(target);
}
