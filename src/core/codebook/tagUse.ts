import { withParents } from './tagPath';

/** How many passages and articles have a tag. */
export interface TagCounts {
  /** The tag itself. */
  readonly own: number;
  /** The tag or one below it; a passage with several of them counts once. */
  readonly all: number;
}

/**
 * Counts tags, with their parents, in one pass.
 * @param tagged the tags of each passage and article
 */
export function countTagUse(tagged: Iterable<readonly string[]>): ReadonlyMap<string, TagCounts> {
  const own = new Map<string, number>();
  const all = new Map<string, number>();
  for (const tags of tagged) {
    for (const tag of new Set(tags)) own.set(tag, (own.get(tag) ?? 0) + 1);
    for (const tag of new Set(tags.flatMap(withParents))) all.set(tag, (all.get(tag) ?? 0) + 1);
  }
  return new Map([...all].map(([tag, count]) => [tag, { own: own.get(tag) ?? 0, all: count }]));
}
