import * as vscode from 'vscode';
import { exportName } from '../../core/exchange/exportName';
import { projectCounts } from '../../core/exchange/projectCounts';
import type { Exporter, Project } from '../../core/exchange/types';
import { plural } from '../../host/plural';

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

/**
 * @param counts what will be exported, in words
 * @param offered those that have something to write
 */
export async function chooseFormat(counts: string, offered: readonly Exporter[]): Promise<Exporter | undefined> {
  const names: Record<string, string> = {
    markdown: vscode.l10n.t('Markdown report, grouped by tag'),
    html: vscode.l10n.t('HTML report, to read anywhere or print'),
    docx: vscode.l10n.t('Word report, with memos as comments'),
    csv: vscode.l10n.t('CSV table, one row for each tag of a passage'),
    'csv-matrix': vscode.l10n.t('CSV table, one row for each article or digest and columns for the tags'),
    jsonl: vscode.l10n.t('JSON lines, one for each passage'),
    json: vscode.l10n.t('W3C Web Annotations, for other annotation tools'),
    tables: vscode.l10n.t('Tables for R, Python or a database: articles, topics, entities, passages, tags'),
    bibtex: vscode.l10n.t('BibTeX of the cited articles'),
    'csl-json': vscode.l10n.t('CSL-JSON of the cited articles, for Zotero and others'),
    template: vscode.l10n.t('A template of your own, for Markdown or plain text'),
    qdpx: vscode.l10n.t('REFI-QDA project, for MAXQDA, NVivo, ATLAS.ti, QualCoder and others'),
    qdc: vscode.l10n.t('REFI-QDA codebook, the tags alone'),
    'codebook-csv': vscode.l10n.t('Codebook as a CSV table'),
  };
  const picked = await vscode.window.showQuickPick(
    offered.map((exporter) => ({ label: names[exporter.id] ?? exporter.id, description: ending(exporter), exporter })),
    { title: vscode.l10n.t('Export in Which Format?'), placeHolder: counts });
  return picked?.exporter;
}

function ending({ extension }: Exporter): string {
  return extension === '' ? vscode.l10n.t('a folder of files') : `.${extension}`;
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
