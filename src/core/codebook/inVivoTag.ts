import { isTagPath, normaliseTagPath } from './tagPath';

/** Longer passages no longer make names; a tag of their first words would say something else. */
const longestName = 60;

/** Marks that end or enclose a passage but are not part of a name. */
const edges = /^[\p{P}\p{Z}]+|[\p{P}\p{Z}]+$/gu;

/**
 * A tag named by the words of a passage ("in vivo"): without the marks around them and those that a tag can't contain.
 * @returns undefined if there are too many words, or none
 */
export function inVivoTag(words: string): string | undefined {
  const name = normaliseTagPath(words.replace(edges, '').replace(/["“”„«»]/g, '').replace(/[,/]/g, ' '));
  return name.length <= longestName && isTagPath(name) ? name : undefined;
}
