import { segmentKey } from '../../search/segmentKey';
import type { Segment } from '../../search/types';
import { publicationParts } from '../citation';
import { shownTags, type TagGroup } from '../groupByTag';
import type { ExportContext } from '../types';
import type { SegmentLines } from './segmentLines';

/* What the reports in Markdown, HTML and Word say, in words. */

export const withoutTag = 'Without a tag';
/** Above the list of the cited articles. */
export const sourcesHeading = 'Sources';
export const defaultTitle = 'Tagged passages';

/** `2 passages, 0 tagged articles, 1 digest` */
export function countWords(segments: readonly Segment[]): string {
  const passages = segments.filter(({ kind }) => kind === 'passage').length;
  return [
    counted(passages, 'passage', 'passages'),
    counted(segments.length - passages, 'tagged article', 'tagged articles'),
    counted(new Set(segments.map(({ file }) => file)).size, 'digest', 'digests'),
  ].join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many quotes follow under a tag's own heading, as it is shown; empty for none. */
export function countIn({ segments }: TagGroup): string {
  return segments.length === 0 ? '' : ` (${segments.length})`;
}

/** The query as typed; undefined if everything was chosen. */
export function queryWords({ query }: ExportContext): string | undefined {
  return query === undefined || query.trim() === '' ? undefined : query;
}

/**
 * Where a quote is from, in the order shown: its article, who published that and when, the digest with the line, its other
 * tags, the coder, and whether its place is unknown. What is unknown is left out. Each is a list of words that are shown with
 * commas: a name in another script must not turn the order of what stands beside it.
 */
export function sourceWords(segment: Segment, group: TagGroup, lines: SegmentLines, { tag: onlyTag }: ExportContext): string[][] {
  const line = lines.get(segmentKey(segment));
  const others = shownTags(segment, onlyTag).filter((tag) => tag !== group.tag);
  return [
    segment.kind === 'passage' ? [segment.article.title] : [],
    publicationParts(segment.article.fields),
    line === undefined ? [segment.file] : [segment.file, `line ${line}`],
    others.map((tag, index) => (index === 0 ? `also tagged ${tag}` : tag)),
    segment.coder === '' ? [] : [`coder ${segment.coder}`],
    [lostWords(segment)],
  ].filter((parts) => parts.join('') !== '');
}

/** What a report says of a passage without a certain place; empty for the others. */
export function lostWords({ anchor }: Segment): string {
  if (anchor === 'orphan') return 'no longer found in the text';
  return anchor === 'ambiguous' ? 'found in several places of the text' : '';
}

/** A codebook's rule for a tag, with what it is called. */
export interface TagRule {
  readonly name: 'Include' | 'Exclude' | 'Example';
  readonly text: string;
}

/** The rules of a tag, in the order shown. */
export function tagRules({ definition }: TagGroup): TagRule[] {
  const rules: readonly TagRule[] = [
    { name: 'Include', text: definition?.include ?? '' },
    { name: 'Exclude', text: definition?.exclude ?? '' },
    ...(definition?.examples ?? []).map((text) => ({ name: 'Example', text }) as const),
  ];
  return rules.filter(({ text }) => text.trim() !== '');
}
