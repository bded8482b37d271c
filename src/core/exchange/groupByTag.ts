import { withParents } from '../codebook/tagPath';
import { findTag, tagPaths } from '../codebook/tagTree';
import type { Codebook, Tag } from '../codebook/types';
import { isTagWithin } from '../search/evaluateQuery';
import type { Segment } from '../search/types';

export interface TagGroup {
  /** Path of the tag; null for segments without one. */
  readonly tag: string | null;
  /** 1 for a tag that has no group above it; at most one more than in the group before. */
  readonly depth: number;
  /** What the codebook says of the tag, if it has it. */
  readonly definition: Tag | undefined;
  /** Those with just this tag, in the given order; may be empty for a tag that has subtags. */
  readonly segments: readonly Segment[];
}

/**
 * The segments under each of their tags, in the order of the codebook, each tag before those below it; tags that the codebook
 * lacks are behind their siblings, by name. A tag above others has a group also without segments of its own. Segments without
 * a tag come last.
 * @param onlyTag groups only for this tag and those below it
 */
export function groupByTag(segments: readonly Segment[], codebook?: Codebook, onlyTag?: string): TagGroup[] {
  const groups = new Map<string, Segment[]>();
  const untagged: Segment[] = [];
  for (const segment of segments) {
    const tags = shownTags(segment, onlyTag);
    if (tags.length === 0) untagged.push(segment);
    for (const tag of tags) {
      for (const path of withParents(tag)) {
        if (!groups.has(path) && isShown(path, onlyTag)) groups.set(path, []);
      }
      groups.get(tag)?.push(segment);
    }
  }
  const above = onlyTag === undefined ? 0 : onlyTag.split('/').length - 1;
  const tagged = [...groups]
    .sort(byCodebook(codebook))
    .map(([tag, members]) => ({
      tag, depth: tag.split('/').length - above, definition: codebook === undefined ? undefined : findTag(codebook, tag), segments: members,
    }));
  return untagged.length === 0 ? tagged : [...tagged, { tag: null, depth: 1, definition: undefined, segments: untagged }];
}

/** The tags of a segment that an export covers, each once: all, or those at and below one. */
export function shownTags({ tags }: Segment, onlyTag: string | undefined): string[] {
  return [...new Set(tags)].filter((tag) => isShown(tag, onlyTag));
}

function isShown(tag: string, onlyTag: string | undefined): boolean {
  return onlyTag === undefined || isTagWithin(tag, onlyTag);
}

/** Compares paths level by level, so that whatever is below a tag stays behind it. */
function byCodebook(codebook: Codebook | undefined): (a: readonly [string, unknown], b: readonly [string, unknown]) => number {
  const ranks = new Map((codebook === undefined ? [] : tagPaths(codebook)).map((path, rank) => [path, rank]));
  return ([a], [b]) => {
    const [left, right] = [withParents(a), withParents(b)];
    const level = left.findIndex((path, index) => path !== right[index]);
    const [here, there] = [left[level], right[level]];
    if (here === undefined || there === undefined) return left.length - right.length;
    const [rank, otherRank] = [ranks.get(here) ?? ranks.size, ranks.get(there) ?? ranks.size];
    return rank - otherRank || compareCodeUnits(here, there);
  };
}

/** The same order on every machine, whatever its locale. */
function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
