import * as vscode from 'vscode';
import { exportName } from '../../core/exchange/exportName';
import { projectCounts } from '../../core/exchange/projectCounts';
import type { Exporter, Project } from '../../core/exchange/types';
import { plural } from '../../host/plural';
import { formatItems } from './formats';

/** `12 passages · 1 tagged article · 5 articles · 3 digests …`, before anybody decides where it goes. */
export function countsOf(project: Pick<Project, 'segments' | 'tag'>): string {
  const { passages, taggedArticles, articles, digests, tags, coders } = projectCounts(project);
  return [
    plural(passages, '{0} passage', '{0} passages'),
    ...(taggedArticles === 0 ? [] : [plural(taggedArticles, '{0} tagged article', '{0} tagged articles')]),
    plural(articles, '{0} article', '{0} articles'), plural(digests, '{0} digest', '{0} digests'), plural(tags, '{0} tag', '{0} tags'),
    // Without a name there is one coder: the reader.
    ...(coders === 0 ? [] : [plural(coders, '{0} coder', '{0} coders')]),
  ].join(' · ');
}

/** Where the format that was used last is remembered. */
const lastFormat = 'policyDigest.exportFormat';

/**
 * @param counts what will be exported, in words
 * @param offered those that have something to write
 * @param memory remembers for this workspace what was chosen
 */
export async function chooseFormat(counts: string, offered: readonly Exporter[], memory: vscode.Memento): Promise<Exporter | undefined> {
  const picked = await vscode.window.showQuickPick(
    formatItems(offered, memory.get<string>(lastFormat)), { title: vscode.l10n.t('Export in Which Format?'), placeHolder: counts });
  if (picked?.exporter !== undefined) void memory.update(lastFormat, picked.exporter.id);
  return picked?.exporter;
}

/** What a row of the table, or a source of the project, is to be: asked for the formats that have the choice. */
export async function chooseUnits({ id }: Exporter): Promise<Pick<Project, 'rows' | 'sources'> | undefined> {
  if (id !== 'csv-matrix' && id !== 'qdpx') return {};
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('One per article'), ...(id === 'qdpx' && { detail: vscode.l10n.t('Fields of the article become its variables') }), unit: 'article' as const },
      { label: vscode.l10n.t('One per digest'), unit: 'digest' as const },
    ],
    { title: id === 'qdpx' ? vscode.l10n.t('One Document per Article or per Digest?') : vscode.l10n.t('One Row per Article or per Digest?') });
  return picked && (id === 'qdpx' ? { sources: picked.unit } : { rows: picked.unit });
}

export interface TargetQuestion {
  /** Empty for a folder of files. */
  readonly extension: string;
  readonly id: string;
  /** The query or title, for the name; empty for everything. */
  readonly about: string;
  readonly counts: string;
}

export async function chooseTarget({ extension, id, about, counts }: TargetQuestion): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const title = vscode.l10n.t('Export – {0}', counts);
  if (extension === '') {
    const [parent] = await vscode.window.showOpenDialog({
      canSelectFolders: true, canSelectFiles: false, title, openLabel: vscode.l10n.t('Export into This Folder'), ...(folder && { defaultUri: folder }),
    }) ?? [];
    return parent && newFolder(parent, `${exportName(about)}-${id}`);
  }
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${exportName(about)}.${extension}`) }),
    filters: { [id]: [extension] },
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
