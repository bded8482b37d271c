import { isTagPath, normaliseTagPath } from './tagPath';

/** Longer passages are no names any more; a tag of their first words would say something else. */
const longestName = 60;

/** What ends or encloses a passage, but is no part of a name. */
const edges = /^[\p{P}\p{Z}]+|[\p{P}\p{Z}]+$/gu;

/**
 * A tag named by the words of a passage ("in vivo"): without the marks around them and those that a tag can't hold.
 * @returns undefined where the words are too many, or none
 */
export function inVivoTag(words: string): string | undefined {
  const name = normaliseTagPath(words.replace(edges, '').replace(/["“”„«»]/g, '').replace(/[,/]/g, ' '));
  return name.length <= longestName && isTagPath(name) ? name : undefined;
}
