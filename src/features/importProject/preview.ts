import * as vscode from 'vscode';
import type { ImportCounts } from '../../core/projectImport/plan/planImport';
import type { ImportedProject } from '../../core/projectImport/types';
import { shownMessage } from '../../host/diagnostics';

/** More would not fit on a screen; all of them are in the report. */
const mostLosses = 6;
const mostCoders = 12;

/** Shows what an import will write, and asks. */
export async function isConfirmed(name: string, project: ImportedProject, counts: ImportCounts): Promise<boolean> {
  const go = vscode.l10n.t('Import');
  const losses = project.losses.slice(0, mostLosses).map(shownMessage);
  const more = project.losses.length > mostLosses ? [vscode.l10n.t('More is in the report afterwards.')] : [];
  const detail = [...countLines(project, counts), ...losses, ...more].join('\n');
  return await vscode.window.showInformationMessage(vscode.l10n.t('Import {0}?', name), { modal: true, detail }, go) === go;
}

/** What an import writes, one line each. */
export function countLines(project: ImportedProject, counts: ImportCounts): string[] {
  const coders = [...counts.passages].map(([coder, count]) => (coder === '' ? vscode.l10n.t('Passages without a coder: {0}', count) : vscode.l10n.t('Passages of {0}: {1}', coder, count)));
  const some = (text: string, count: number): string[] => (count === 0 ? [] : [text]);
  return [
    vscode.l10n.t('Format: {0}', project.format.name),
    ...some(vscode.l10n.t('New digests: {0}', counts.digests), counts.digests),
    ...coders.slice(0, mostCoders),
    ...some(vscode.l10n.t('Further coders: {0}', coders.length - mostCoders), Math.max(0, coders.length - mostCoders)),
    ...some(vscode.l10n.t('Articles with notes: {0}', counts.notes), counts.notes),
    ...some(vscode.l10n.t('Passages that are there already: {0}', counts.known), counts.known),
    vscode.l10n.t('Tags: {0} new, {1} known', counts.newTags, counts.knownTags),
    ...some(vscode.l10n.t('Quotes without a certain place, left out: {0}', counts.unplaced), counts.unplaced),
  ];
}
