import * as vscode from 'vscode';
import { escapeMarkdown } from '../../core/exchange/escapeMarkdown';
import type { Message } from '../../core/issues/issue';
import type { ImportCounts } from '../../core/projectImport/plan/planImport';
import { unplacedFacts } from '../../core/projectImport/plan/unplacedMessages';
import type { ImportedProject } from '../../core/projectImport/types';
import { shownMessage } from '../../host/diagnostics';
import { countLines } from './preview';

export function tellRefused(name: string, refusal: Message): void {
  void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was imported. {0}: {1}', name, shownMessage(refusal)));
}

/** Says what was imported; what has no place or was left out is in a report one click away. */
export async function tellImported(name: string, project: ImportedProject, counts: ImportCounts): Promise<void> {
  const show = vscode.l10n.t('Show Report');
  const passages = [...counts.passages.values()].reduce((sum, count) => sum + count, 0);
  const sentences = [
    passages + counts.digests + counts.notes + counts.newTags === 0
      ? vscode.l10n.t('Everything in {0} that has a place is here already.', name)
      : vscode.l10n.t('Imported from {0}: {1} passages, {2} new digests.', name, passages, counts.digests),
    ...(counts.known > 0 ? [vscode.l10n.t('Passages that are there already: {0}.', counts.known)] : []),
    ...(counts.unplaced > 0 ? [vscode.l10n.t('Quotes without a certain place, left out: {0}.', counts.unplaced)] : []),
    ...(project.losses.length > 0 ? [vscode.l10n.t('Something was left out.')] : []),
  ];
  const tell = counts.unplaced > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  if (await tell(sentences.join(' '), show) !== show) return;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: reportText(name, project, counts) });
  await vscode.window.showTextDocument(document);
}

/** The report as Markdown; what comes from the file is escaped. */
function reportText(name: string, project: ImportedProject, counts: ImportCounts): string {
  const items = (lines: readonly string[]): string[] => lines.map((line) => `- ${escapeMarkdown(line)}`);
  const unplaced = project.unplaced.flatMap((each) => [`> ${escapeMarkdown(each.quote.replace(/\s+/g, ' '))}`, '', ...items(unplacedFacts(each).map(shownMessage)), '']);
  const reading = project.offsetReading === undefined ? [] : [vscode.l10n.t('Places read as: {0}', project.offsetReading)];
  return [
    `# ${escapeMarkdown(vscode.l10n.t('Import of {0}', name))}`, '', ...items([...countLines(project, counts), ...reading]), '',
    ...(project.losses.length === 0 ? [] : [`## ${vscode.l10n.t('Left out')}`, '', ...items(project.losses.map(shownMessage)), '']),
    ...(unplaced.length === 0 ? [] : [`## ${vscode.l10n.t('Without a certain place')}`, '', ...unplaced]),
  ].join('\n');
}
