import type { Message } from '../issues/issue';
import { segmentKey } from '../search/segmentKey';
import type { Segment } from '../search/types';
import { articleKey } from './articleKey';
import { type CsvCell, csvPieces } from './csvText';
import { shownTags } from './groupByTag';
import { piecewiseExporter } from './textExporter';
import type { ExportContext } from './types';

/**
 * A table with one row per segment and tag (one row for a segment without a tag); the whole tag is in `tag`, its path split
 * into `tag_1` … `tag_n`; `key` links the rows of one passage, also after joining with other tables (`id` is unique within its
 * annotations file only), and `article_key` those of one article (`article_id` is unique within its digest only). `status` says
 * how the passage was found in the current text. Offsets are UTF-16 code units of the digest without its byte-order mark.
 */
export function csvTable(segments: readonly Segment[], { tag: onlyTag, csvSeparator }: ExportContext = {}): Generator<string, readonly Message[]> {
  return csvPieces(rows(segments, onlyTag), csvSeparator);
}

export const csvExporter = piecewiseExporter('csv', 'csv', (project) => csvTable(project.segments, project));

/** What the text says of the article, in columns of the same names. */
const exportedFields = ['source', 'date', 'author', 'section', 'page', 'language', 'url'] as const;

function* rows(segments: readonly Segment[], onlyTag: string | undefined): Generator<readonly CsvCell[]> {
  const depth = segments.reduce((most, segment) => shownTags(segment, onlyTag).reduce((deeper, tag) => Math.max(deeper, tagParts(tag).length), most), 1);
  yield [
    'file', 'article', 'article_id', ...exportedFields, 'kind', 'id', ...Array.from({ length: depth }, (_, level) => `tag_${level + 1}`),
    'tag', 'topics', 'text', 'memo', 'coder', 'created', 'start', 'end', 'status', 'annotations_file', 'key', 'article_key',
  ];
  for (const segment of segments) {
    const tags = shownTags(segment, onlyTag);
    for (const tag of tags.length > 0 ? tags : ['']) yield row(segment, tag, depth);
  }
}

function row(segment: Segment, tag: string, depth: number): CsvCell[] {
  const parts = tag === '' ? [] : tagParts(tag);
  return [
    segment.file, segment.article.title, segment.article.id, ...exportedFields.map((field) => segment.article.fields[field] ?? ''), segment.kind, segment.id,
    ...Array.from({ length: depth }, (_, level) => parts[level] ?? ''),
    tag, segment.article.topics.join('; '), segment.text, segment.memo, segment.coder, segment.created,
    segment.start, segment.end, segment.anchor, segment.sidecar, segmentKey(segment), articleKey(segment),
  ];
}

function tagParts(tag: string): string[] {
  return tag.split('/');
}
