import { movedPath } from '../text/filePaths';
import { hashText } from '../text/hashing';

/** By the digest's path: the short ids of the articles that the researcher has seen. */
export type SeenArticles = ReadonlyMap<string, ReadonlySet<string>>;

/** The articles of one digest. */
interface DigestIds {
  readonly file: string;
  readonly ids: readonly string[];
}

/**
 * An article's id in at most seven characters, so that a thousand digests can be remembered in a few hundred KB. Two
 * articles of the same digest collide once in millions of digests.
 */
function shortId(id: string): string {
  return hashText(id).toString(36);
}

export function isSeen(seen: SeenArticles, file: string, id: string): boolean {
  return seen.get(file)?.has(shortId(id)) === true;
}

/** `seen` with more articles; the same object if all of them were already seen. */
export function withSeen(seen: SeenArticles, digests: readonly DigestIds[]): SeenArticles {
  const news = digests.filter(({ file, ids }) => ids.some((id) => !isSeen(seen, file, id)));
  if (news.length === 0) return seen;
  const result = new Map(seen);
  for (const { file, ids } of news) result.set(file, new Set([...result.get(file) ?? [], ...ids.map(shortId)]));
  return result;
}

/** A digest, or all digests in a folder, have another path; the same object if none of them was seen. */
export function withRenamed(seen: SeenArticles, from: string, to: string): SeenArticles {
  const renamed = [...seen].map(([file, ids]) => [movedPath(file, from, to) ?? file, ids] as const);
  return renamed.every(([file]) => seen.has(file)) ? seen : new Map(renamed);
}

/** Only what still exists, so that the record doesn't grow forever. */
export function stillThere(seen: SeenArticles, digests: readonly DigestIds[]): SeenArticles {
  return new Map(digests.flatMap(({ file, ids }) => {
    const known = ids.map(shortId).filter((id) => seen.get(file)?.has(id));
    return known.length === 0 ? [] : [[file, new Set(known)] as const];
  }));
}

/** As plain data, for storage. */
export function packSeen(seen: SeenArticles): Record<string, string> {
  return Object.fromEntries([...seen].map(([file, ids]) => [file, [...ids].join(' ')]));
}

/** Reads what `packSeen` made; anything else counts as empty. */
export function unpackSeen(kept: unknown): SeenArticles {
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(Object.entries(kept).flatMap(([file, ids]: [string, unknown]) =>
    (typeof ids === 'string' ? [[file, new Set(ids.split(' '))] as const] : [])));
}
