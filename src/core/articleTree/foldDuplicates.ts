/** An article that represents itself and the near-duplicates of its story. */
export interface FoldedArticles<T> {
  readonly articles: readonly T[];
  /** By the key of a shown article: the others that tell its story, in their order. */
  readonly copies: ReadonlyMap<string, readonly T[]>;
}

/**
 * Folds articles that tell the same story into the oldest one; among those of one day, or undated, the first in the list.
 * @param groups keys of articles that tell the same story; keys not in the list are ignored
 */
export function foldDuplicates<T extends { readonly key: string; readonly date: string | undefined }>(
  articles: readonly T[], groups: readonly (readonly string[])[],
): FoldedArticles<T> {
  const inGroup = new Map(groups.flatMap((group, index) => group.map((key) => [key, index] as const)));
  const members = new Map<number, T[]>();
  for (const article of articles) {
    const group = inGroup.get(article.key);
    if (group !== undefined) members.set(group, [...members.get(group) ?? [], article]);
  }
  const copies = new Map<string, readonly T[]>();
  const folded = new Set<string>();
  for (const group of members.values()) {
    const [oldest, ...others] = [...group].sort((a, b) => compareDates(a.date, b.date));
    if (oldest === undefined || others.length === 0) continue;
    copies.set(oldest.key, others);
    for (const { key } of others) folded.add(key);
  }
  return { articles: folded.size === 0 ? articles : articles.filter(({ key }) => !folded.has(key)), copies };
}

/** Undated articles come last. */
function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
