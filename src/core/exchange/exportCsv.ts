import { message } from '../issues/issue';
import { segmentKey } from '../search/segmentKey';
import type { Segment } from '../search/types';
import { shownTags } from './groupByTag';
import type { ExportContext, Exporter, ExportResult } from './types';

/**
 * A table with one row per segment and tag (one row for a segment without a tag); the whole tag is in `tag`, its path split
 * into `tag_1` … `tag_n`; `key` links the rows of one passage, also after joining with other tables (`id` is
 * unique within its annotations file only). `status` says how the passage was found in the current text.
 * Offsets are UTF-16 code units of the digest without its byte-order mark.
 */
export function exportCsv(segments: readonly Segment[], { tag: onlyTag }: ExportContext = {}): ExportResult {
  const depth = segments.flatMap((segment) => shownTags(segment, onlyTag)).reduce((most, tag) => Math.max(most, tagParts(tag).length), 1);
  const header = [
    'file', 'article', 'article_id', ...exportedFields, 'kind', 'id', ...Array.from({ length: depth }, (_, level) => `tag_${level + 1}`),
    'tag', 'topics', 'text', 'memo', 'coder', 'created', 'start', 'end', 'status', 'annotations_file', 'key',
  ];
  const rows = segments.flatMap((segment) => {
    const tags = shownTags(segment, onlyTag);
    return (tags.length > 0 ? tags : ['']).map((tag) => row(segment, tag, depth));
  });
  const changed = rows.flat().filter(isFormula).length;
  return {
    text: csvText([header, ...rows]),
    losses: changed === 0 ? [] : [message(changed === 1 ? 'formula-cells/one' : 'formula-cells/many', changed)],
  };
}

export const csvExporter: Exporter = { id: 'csv', extension: 'csv', export: exportCsv };

/** What the text says of the article, in columns of the same names. */
const exportedFields = ['source', 'date', 'author', 'section', 'page', 'language', 'url'] as const;

function row(segment: Segment, tag: string, depth: number): string[] {
  const parts = tag === '' ? [] : tagParts(tag);
  return [
    segment.file, segment.article.title, segment.article.id, ...exportedFields.map((field) => segment.article.fields[field] ?? ''), segment.kind, segment.id,
    ...Array.from({ length: depth }, (_, level) => parts[level] ?? ''),
    tag, segment.article.topics.join('; '), segment.text, segment.memo, segment.coder, segment.created,
    String(segment.start), String(segment.end), segment.anchor, segment.sidecar, segmentKey(segment),
  ];
}

function tagParts(tag: string): string[] {
  return tag.split('/');
}

/** Makes Excel read the file as UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet takes for a formula: = + - @ at the start, also in their full-width forms and after white space,
 * quotation marks or invisible characters; a tab or a line break at the start, which some programs drop or read as the next
 * cell (OWASP, "CSV Injection"; full-width forms are read as formulas in Japanese locales).
 */
const formula = /^(?:[\t\r\n]|[\s\u0000-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212])/u;

function isFormula(cell: string): boolean {
  return formula.test(cell);
}

/** Also what separates cells in other locales, so that no program splits a cell there. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as CSV (RFC 4180): CRLF line ends, quotation marks where a cell needs them, with a UTF-8 byte-order mark. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front.
 */
function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: string): string {
  const harmless = isFormula(cell) ? `'${cell}` : cell;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
