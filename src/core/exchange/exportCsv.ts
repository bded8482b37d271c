import { message } from '../issues/issue';
import type { Segment } from '../search/types';
import { csvText, isFormula } from './csv';
import { shownTags } from './groupByTag';
import type { ExportContext, Exporter, ExportResult } from './types';

/**
 * A table with one row per segment and tag (one row for a segment without a tag); the whole tag is in `tag`, its path split
 * into `tag_1` … `tag_n`; `id` links the rows of one passage. `status` says how the passage was found in the current text.
 * Offsets are UTF-16 code units of the digest without its byte-order mark.
 */
export function exportCsv(segments: readonly Segment[], { tag: onlyTag }: ExportContext = {}): ExportResult {
  const depth = segments.flatMap((segment) => shownTags(segment, onlyTag)).reduce((most, tag) => Math.max(most, tagParts(tag).length), 1);
  const header = [
    'file', 'article', 'article_id', 'kind', 'id', ...Array.from({ length: depth }, (_, level) => `tag_${level + 1}`),
    'tag', 'topics', 'text', 'memo', 'coder', 'created', 'start', 'end', 'status',
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

function row(segment: Segment, tag: string, depth: number): string[] {
  const parts = tag === '' ? [] : tagParts(tag);
  return [
    segment.file, segment.article.title, segment.article.id, segment.kind, segment.id,
    ...Array.from({ length: depth }, (_, level) => parts[level] ?? ''),
    tag, segment.article.topics.join('; '), segment.text, segment.memo, segment.coder, segment.created,
    String(segment.start), String(segment.end), segment.anchor,
  ];
}

function tagParts(tag: string): string[] {
  return tag.split('/');
}
