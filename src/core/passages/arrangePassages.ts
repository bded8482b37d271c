import type { Segment } from '../search/types';

/** What passages can be sorted by. `digest` is their order in the folder and in its texts. */
export const sortKeys = ['digest', 'date', 'tag', 'coder', 'made'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What they can be grouped by. */
export const groupKeys = ['none', 'digest', 'tag', 'coder', 'topic', 'month'] as const;
export type GroupKey = (typeof groupKeys)[number];

export interface Arrangement {
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly group: GroupKey;
}

export const usualArrangement: Arrangement = { sort: 'digest', descending: false, group: 'none' };

/** A passage in its place of the list; one with several tags or topics is in the group of each. */
export interface ArrangedPassage {
  readonly segment: Segment;
  /** The group's name; empty for the group of those that have none, and where nothing is grouped. */
  readonly group: string;
}

/**
 * Sorts passages and groups them. What lacks a date, a tag … comes last either way; among equals the order of the folder stays.
 * @param segments in the order of the folder
 */
export function arrangePassages(segments: readonly Segment[], { sort, descending, group }: Arrangement): ArrangedPassage[] {
  if (group === 'none' && sort === 'digest') {
    const inOrder = segments.map((segment) => ({ segment, group: '' }));
    return descending ? inOrder.reverse() : inOrder;
  }
  const ranks = sort === 'digest' ? segments.map((_segment, index) => (descending ? -index : index)) : ranksOf(segments.map((segment) => keyOf(segment, sort)), descending, sort === 'made');
  const placed = segments.flatMap((segment, index) => groupsOf(segment, group).map((name) => ({ segment, group: name, rank: ranks[index] ?? 0, groupRank: 0, index })));
  const groupRanks = ranksOf(placed.map((each) => each.group), false);
  placed.forEach((each, index) => { each.groupRank = groupRanks[index] ?? 0; });
  return placed.sort((a, b) => a.groupRank - b.groupRank || a.rank - b.rank || a.index - b.index);
}

/** Numbers sort far faster than names, of which there are few: a change of one passage sorts ten thousand again. Empty names come last. */
function ranksOf(keys: readonly string[], descending: boolean, areTimes = false): number[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const distinct = [...new Set(keys)].filter((key) => key !== '');
  // Of times there are as many as passages, and they sort as they are.
  const known = areTimes ? distinct.sort() : distinct.sort((a, b) => collator.compare(a, b));
  const places = new Map((descending ? known.reverse() : known).map((key, place) => [key, place]));
  return keys.map((key) => places.get(key) ?? places.size);
}

function keyOf(segment: Segment, sort: Exclude<SortKey, 'digest'>): string {
  switch (sort) {
    case 'date': return segment.article.fields.date ?? '';
    case 'tag': return segment.tags.join(', ');
    case 'coder': return segment.coder;
    case 'made': return segment.created;
  }
}

function groupsOf(segment: Segment, group: GroupKey): readonly string[] {
  switch (group) {
    case 'none': return [''];
    case 'digest': return [segment.file];
    case 'tag': return orNone(segment.tags);
    case 'coder': return [segment.coder];
    case 'topic': return orNone(segment.article.topics);
    case 'month': return [segment.article.fields.date?.slice(0, 'yyyy-mm'.length) ?? ''];
  }
}

function orNone(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [''] : names;
}
