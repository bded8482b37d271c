import * as vscode from 'vscode';
import { exporters } from '../../core/exchange/exporters';
import type { Exporter } from '../../core/exchange/types';

interface QueryItem extends vscode.QuickPickItem {
  readonly query: string;
}

/** Which passages: those of a tag (and the tags below it), or all. */
export async function chooseQuery(tags: readonly string[]): Promise<string | undefined> {
  const items: QueryItem[] = [
    { label: vscode.l10n.t('Everything tagged'), query: '', iconPath: new vscode.ThemeIcon('files') },
    ...tags.map((tag) => ({ label: tag, query: `tag:"${tag}"`, iconPath: new vscode.ThemeIcon('tag') })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export Which Passages?'), placeHolder: vscode.l10n.t('A tag includes its subtags'),
  });
  return picked?.query;
}

export async function chooseFormat(): Promise<Exporter | undefined> {
  const names: Record<string, string> = {
    markdown: vscode.l10n.t('Markdown report, grouped by tag'),
    html: vscode.l10n.t('HTML report, to read anywhere or print'),
    csv: vscode.l10n.t('CSV table, one row for each tag of a passage'),
    'csv-matrix': vscode.l10n.t('CSV table, one row for each article and columns for the tags'),
    jsonl: vscode.l10n.t('JSON lines, one for each passage'),
    bibtex: vscode.l10n.t('BibTeX of the cited articles'),
    'csl-json': vscode.l10n.t('CSL-JSON of the cited articles, for Zotero and others'),
  };
  const picked = await vscode.window.showQuickPick(
    exporters.map((exporter) => ({ label: names[exporter.id] ?? exporter.id, description: `.${exporter.extension}`, exporter })),
    { title: vscode.l10n.t('Export in Which Format?') });
  return picked?.exporter;
}

export function chooseTarget(exporter: Exporter, query: string): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${fileName(query)}.${exporter.extension}`;
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [exporter.id]: [exporter.extension] },
    title: vscode.l10n.t('Export Tagged Passages'),
  });
}

function fileName(query: string): string {
  const words = query.replace(/^tag:/, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return words === '' ? 'tagged-passages' : words.slice(0, 60);
}
