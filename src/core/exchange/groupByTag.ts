import { isTagWithin } from '../search/evaluateQuery';
import { findTag, tagPaths } from '../codebook/tagTree';
import type { Codebook } from '../codebook/types';
import type { Segment } from '../search/types';

export interface TagGroup {
  /** Path of the tag; null for segments without one. */
  readonly tag: string | null;
  readonly description?: string;
  readonly segments: readonly Segment[];
}

/**
 * The segments under each of their tags: tags in the codebook's order, then unknown ones by name, and segments without a tag
 * last. Within a group they keep the given order.
 * @param onlyTag groups only for this tag and those below it
 */
export function groupByTag(segments: readonly Segment[], codebook?: Codebook, onlyTag?: string): TagGroup[] {
  const groups = new Map<string | null, Segment[]>();
  for (const segment of segments) {
    const tags = shownTags(segment, onlyTag);
    for (const tag of tags.length > 0 ? tags : [null]) {
      const group = groups.get(tag);
      if (group === undefined) groups.set(tag, [segment]);
      else group.push(segment);
    }
  }
  const ranks = new Map((codebook === undefined ? [] : tagPaths(codebook)).map((path, rank) => [path, rank]));
  return [...groups]
    .sort(([a], [b]) => compareTags(a, b, ranks))
    .map(([tag, members]) => {
      const description = tag === null || codebook === undefined ? undefined : findTag(codebook, tag)?.description;
      return { tag, segments: members, ...(description === undefined ? {} : { description }) };
    });
}

/** The tags of a segment that an export covers, each once: all, or those at and below one. */
export function shownTags({ tags }: Segment, onlyTag: string | undefined): string[] {
  return [...new Set(tags)].filter((tag) => onlyTag === undefined || isTagWithin(tag, onlyTag));
}

function compareTags(a: string | null, b: string | null, ranks: ReadonlyMap<string, number>): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const known = (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity);
  // Infinity − Infinity is not a number: both are unknown to the codebook.
  return Number.isNaN(known) || known === 0 ? compareCodeUnits(a, b) : known;
}

/** The same order on every machine, whatever its locale. */
function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
