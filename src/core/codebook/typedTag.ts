import { foldName } from '../text/foldName';

/** How the name of a tag goes on behind a whole word of it. */
const wordBorder = /^[-_. ]/;

/**
 * Whether what somebody typed is short for one of the tags: it is in one. A path that ends with a whole word, as
 * `claims/market` beside `claims/market-power`, is not short for it, but a name of its own.
 */
export function isShortForTag(typed: string, tags: readonly string[]): boolean {
  const letters = foldName(typed);
  const isOwnName = (tag: string): boolean => letters.includes('/') && tag.startsWith(letters) && wordBorder.test(tag.slice(letters.length));
  return tags.map(foldName).some((tag) => tag.includes(letters) && !isOwnName(tag));
}
