import * as vscode from 'vscode';
import type { Exporter } from '../../core/exchange/types';

/** What the formats are for, in the order offered, each with its formats. */
const uses = ['paper', 'spreadsheet', 'programs', 'scripts'] as const;
type Use = (typeof uses)[number];

/** The use and the words of each format; a new one that is missing here is offered with the scripts, by its id. */
function known(): Readonly<Record<string, { readonly use: Use; readonly name: string }>> {
  return {
    docx: { use: 'paper', name: vscode.l10n.t('Word report, with memos as comments') },
    html: { use: 'paper', name: vscode.l10n.t('HTML report, to read anywhere or print') },
    markdown: { use: 'paper', name: vscode.l10n.t('Markdown report, grouped by tag') },
    template: { use: 'paper', name: vscode.l10n.t('A template of your own, for Markdown or plain text') },
    bibtex: { use: 'paper', name: vscode.l10n.t('BibTeX of the cited articles') },
    'csl-json': { use: 'paper', name: vscode.l10n.t('CSL-JSON of the cited articles, for Zotero and others') },
    csv: { use: 'spreadsheet', name: vscode.l10n.t('CSV table, one row for each tag of a passage') },
    'csv-matrix': { use: 'spreadsheet', name: vscode.l10n.t('CSV table, one row for each article or digest and columns for the tags') },
    'codebook-csv': { use: 'spreadsheet', name: vscode.l10n.t('Codebook as a CSV table') },
    qdpx: { use: 'programs', name: vscode.l10n.t('REFI-QDA project, for MAXQDA, NVivo, ATLAS.ti, QualCoder and others') },
    qdc: { use: 'programs', name: vscode.l10n.t('REFI-QDA codebook, the tags alone') },
    json: { use: 'programs', name: vscode.l10n.t('W3C Web Annotations, for other annotation tools') },
    tables: { use: 'scripts', name: vscode.l10n.t('Tables for R, Python or a database: articles, topics, entities, passages, tags') },
    jsonl: { use: 'scripts', name: vscode.l10n.t('JSON lines, one for each passage') },
  };
}

function titleOf(use: Use): string {
  switch (use) {
    case 'paper': return vscode.l10n.t('for a paper');
    case 'spreadsheet': return vscode.l10n.t('for a spreadsheet');
    case 'programs': return vscode.l10n.t('for other programs');
    case 'scripts': return vscode.l10n.t('for scripts');
  }
}

export interface FormatItem extends vscode.QuickPickItem {
  /** A separator has none. */
  readonly exporter?: Exporter;
}

/**
 * The formats as a list with a heading for each use; the one used last comes first.
 * @param last its id
 */
export function formatItems(offered: readonly Exporter[], last: string | undefined): FormatItem[] {
  const formats = known();
  const latest = offered.find(({ id }) => id === last);
  const order = Object.keys(formats);
  const place = ({ id }: Exporter): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const itemOf = (exporter: Exporter): FormatItem => ({ label: formats[exporter.id]?.name ?? exporter.id, description: ending(exporter), exporter });
  const group = (label: string, exporters: readonly Exporter[]): FormatItem[] =>
    (exporters.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...exporters.map(itemOf)]);
  const others = offered.filter((exporter) => exporter !== latest).sort((a, b) => place(a) - place(b));
  return [
    ...(latest === undefined ? [] : group(vscode.l10n.t('used last'), [latest])),
    ...uses.flatMap((use) => group(titleOf(use), others.filter(({ id }) => (formats[id]?.use ?? 'scripts') === use))),
  ];
}

function ending({ extension }: Exporter): string {
  return extension === '' ? vscode.l10n.t('a folder of files') : `.${extension}`;
}
