import { foldName } from '../text/foldName';

/** How the name of a tag goes on behind a whole word of it. */
const wordBorder = /^[-_. ]/;

/**
 * Whether what somebody typed is short for one of the tags: it is in one. Whole words from the beginning of a tag, as
 * `claims/market` of `claims/market-power`, are not short for it, but a name of their own.
 */
export function isShortForTag(typed: string, tags: readonly string[]): boolean {
  const letters = foldName(typed);
  return tags.map(foldName).some((tag) => tag.includes(letters) && !(tag.startsWith(letters) && wordBorder.test(tag.slice(letters.length))));
}
