import * as vscode from 'vscode';
import { escapeMarkdown } from '../../core/exchange/escapeMarkdown';
import type { Message } from '../../core/issues/issue';
import type { ImportCounts } from '../../core/projectImport/plan/planImport';
import { unplacedFacts } from '../../core/projectImport/plan/unplacedMessages';
import type { ImportedProject } from '../../core/projectImport/types';
import { shownMessage } from '../../host/diagnostics';
import { plural } from '../../host/plural';
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
      : vscode.l10n.t('Imported from {0}: {1}, {2}.', name,
        plural(passages, '{0} passage', '{0} passages'), plural(counts.digests, '{0} new digest', '{0} new digests')),
    ...(counts.known > 0 ? [plural(counts.known, '{0} passage is there already.', '{0} passages are there already.')] : []),
    ...(counts.unplaced > 0 ? [plural(
      counts.unplaced, '{0} quote has no certain place and was left out.', '{0} quotes have no certain place and were left out.')] : []),
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
