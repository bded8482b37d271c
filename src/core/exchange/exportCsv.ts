import { segmentKey } from '../search/segmentKey';
import type { Segment } from '../search/types';
import { csvResult } from './csvText';
import { shownTags } from './groupByTag';
import { textExporter } from './textExporter';
import type { ExportContext, ExportResult } from './types';

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
  return csvResult([header, ...rows]);
}

export const csvExporter = textExporter('csv', 'csv', exportCsv);

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
