import * as vscode from 'vscode';
import type { Exporter } from '../../core/exchange/types';
import { exporters } from '../../core/exportFormats/exporters';

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
    docx: vscode.l10n.t('Word report, with memos as comments'),
    csv: vscode.l10n.t('CSV table, one row for each tag of a passage'),
    'csv-matrix': vscode.l10n.t('CSV table, one row for each article and columns for the tags'),
    jsonl: vscode.l10n.t('JSON lines, one for each passage'),
    json: vscode.l10n.t('W3C Web Annotations, for other annotation tools'),
    tables: vscode.l10n.t('Tables for R, Python or a database: articles, topics, entities, passages, tags'),
    bibtex: vscode.l10n.t('BibTeX of the cited articles'),
    'csl-json': vscode.l10n.t('CSL-JSON of the cited articles, for Zotero and others'),
  };
  const picked = await vscode.window.showQuickPick(
    exporters.map((exporter) => ({ label: names[exporter.id] ?? exporter.id, description: ending(exporter), exporter })),
    { title: vscode.l10n.t('Export in Which Format?') });
  return picked?.exporter;
}

function ending({ extension }: Exporter): string {
  return extension === '' ? vscode.l10n.t('a folder of files') : `.${extension}`;
}

export async function chooseTarget(exporter: Exporter, query: string): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const title = vscode.l10n.t('Export Tagged Passages');
  if (exporter.extension === '') {
    const [parent] = await vscode.window.showOpenDialog({
      canSelectFolders: true, canSelectFiles: false, title, openLabel: vscode.l10n.t('Export into This Folder'), ...(folder && { defaultUri: folder }),
    }) ?? [];
    return parent && newFolder(parent, `${fileName(query)}-${exporter.id}`);
  }
  const name = `${fileName(query)}.${exporter.extension}`;
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [exporter.id]: [exporter.extension] },
    title,
  });
}

/** Beside what is there already, so that nothing is overwritten. */
async function newFolder(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
  const used = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([entry]) => entry.toLowerCase()));
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number += 1) candidate = `${name}-${number}`;
  return vscode.Uri.joinPath(parent, candidate);
}

function fileName(query: string): string {
  const words = query.replace(/^tag:/, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return words === '' ? 'tagged-passages' : words.slice(0, 60);
}
