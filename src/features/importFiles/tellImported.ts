import * as vscode from 'vscode';
import { shownMessage } from '../../host/diagnostics';
import { nameOf } from '../../host/files/uris';
import { plural } from '../../host/plural';
import type { ImportOutcome } from './runImport';

/** Articles of the import that are nearly the same as others: how often, and their titles, the one in front first. */
export type Duplicates = readonly (readonly string[])[];

/** Says what was imported; what was left out, and why, is in a report one click away. */
export async function tellImported(outcome: ImportOutcome, duplicates: Duplicates): Promise<void> {
  const { files, written } = outcome;
  const refused = files.filter(({ refusal }) => refusal !== undefined);
  const show = vscode.l10n.t('Show Report');
  const sentences = [
    written.length === 0 ? vscode.l10n.t('Nothing was imported.') : importedSentence(outcome),
    ...(refused.length === 1 && refused[0]?.refusal !== undefined ? [`${refused[0].name}: ${shownMessage(refused[0].refusal)}`] : []),
    ...(refused.length > 1 ? [plural(refused.length, '{0} file could not be read.', '{0} files could not be read.')] : []),
    ...(files.some(({ losses }) => losses.length > 0) ? [vscode.l10n.t('Something was left out.')] : []),
    ...(duplicates.length > 0 ? [plural(
      duplicates.length, '{0} story is there more than once.', '{0} stories are there more than once.')] : []),
  ];
  const tell = refused.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  if (await tell(sentences.join(' '), show) !== show) return;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: reportText(outcome, duplicates) });
  await vscode.window.showTextDocument(document);
}

function importedSentence({ files, written }: ImportOutcome): string {
  const articles = files.reduce((sum, file) => sum + file.articles, 0);
  const names = written.map(nameOf).join(', ');
  return plural(articles, '{0} article was imported into {1}.', '{0} articles were imported into {1}.', names);
}

/** The report as Markdown; names and titles come from files, so they are shown as code, never as markup. */
export function reportText({ files, written }: ImportOutcome, duplicates: Duplicates): string {
  const lines = [`# ${vscode.l10n.t('Import Report')}`, '', ...written.map((uri) => `- ${code(nameOf(uri))}`), ''];
  for (const { name, articles, losses, format, refusal } of files) {
    lines.push(`## ${code(name)}`, '', `- ${vscode.l10n.t('Articles: {0}', articles)}`);
    if (format !== null) lines.push(`- ${vscode.l10n.t('Format: {0}', format.name)}`);
    if (refusal !== undefined) lines.push(`- ${shownMessage(refusal)}`);
    lines.push(...losses.map((loss) => `- ${shownMessage(loss)}`), '');
  }
  if (duplicates.length > 0) lines.push(`## ${vscode.l10n.t('Nearly the Same')}`, '', ...duplicates.map((titles) => `- ${titles.map(code).join(', ')}`), '');
  return lines.join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '’').replace(/\s+/g, ' ')}\``;
}
