import type { Segment } from '../search/types';
import { csvText, isFormula } from './csv';
import type { Exporter, ExportResult } from './types';

/**
 * A table with a row for each segment and tag it carries (one row for a segment without a tag); the tag stands whole
 * in `tag` and its path split in `tag_1` … `tag_n`. `status` says how the passage was found in the text of now.
 * Offsets are UTF-16 code units of the digest without its byte-order mark.
 */
export function exportCsv(segments: readonly Segment[]): ExportResult {
  const depth = segments.flatMap((segment) => segment.tags).reduce((most, tag) => Math.max(most, tagParts(tag).length), 1);
  const header = [
    'file', 'article', 'article_id', 'kind', ...Array.from({ length: depth }, (_, level) => `tag_${level + 1}`),
    'tag', 'text', 'memo', 'coder', 'created', 'start', 'end', 'status',
  ];
  const rows = segments.flatMap((segment) => (segment.tags.length > 0 ? segment.tags : ['']).map((tag) => row(segment, tag, depth)));
  const changed = rows.flat().filter(isFormula).length;
  return {
    text: csvText([header, ...rows]),
    losses: changed === 0 ? [] : [{
      code: 'formula-cells',
      message: `${changed} ${changed === 1 ? 'cell starts' : 'cells start'} as a spreadsheet formula does, and got an apostrophe in front.`,
    }],
  };
}

export const csvExporter: Exporter = { id: 'csv', extension: 'csv', export: exportCsv };

function row(segment: Segment, tag: string, depth: number): string[] {
  const parts = tag === '' ? [] : tagParts(tag);
  return [
    segment.file, segment.article.title, segment.article.id, segment.kind,
    ...Array.from({ length: depth }, (_, level) => parts[level] ?? ''),
    tag, segment.text, segment.memo, segment.coder, segment.created,
    String(segment.start), String(segment.end), segment.anchor,
  ];
}

function tagParts(tag: string): string[] {
  return tag.split('/');
}
