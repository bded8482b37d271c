const longestId = 60;

/**
 * Id of an article by its title: NFKD without marks, lower case, every run of other than letters and digits a `-`,
 * at most 60 characters, no `-` at either end. A title without letters and digits gets an id made of its code points.
 */
export function articleId(title: string): string {
  const plain = plainId(title);
  if (plain !== undefined) return plain;
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // Lower-casing can bring a mark back (İ becomes i and a dot above).
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  const id = cut(words);
  return id === '' ? cut(`untitled-${codePoints(title)}`) : id;
}

/** The id of a title in ASCII and typographic signs, as most are: the rules of Unicode need not be asked. */
function plainId(title: string): string | undefined {
  return asciiTitle.test(title) ? cut(title.toLowerCase().replace(otherThanWords, '-').replace(/^-/, '')) || undefined : undefined;
}

const asciiTitle = /^[\x20-\x7e\u2010-\u2027]+$/;
const otherThanWords = /[^a-z0-9]+/g;

/** Makes ids unique in a digest: a second article of the same id gets `-2`, a third `-3`. */
export function uniqueIds(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const wanted = new Set(ids);
  return ids.map((id) => {
    let count = (counts.get(id) ?? 0) + 1;
    let unique = count === 1 ? id : `${id}-${count}`;
    // A number that makes the id of another title is left to that title.
    while (taken.has(unique) || (count > 1 && wanted.has(unique))) {
      count += 1;
      unique = `${id}-${count}`;
    }
    counts.set(id, count);
    taken.add(unique);
    return unique;
  });
}

/** At most 60 characters without half a surrogate pair or a `-` at the end. */
function cut(id: string): string {
  let end = longestId;
  if (id.length > end && /[\uD800-\uDBFF]/.test(id.charAt(end - 1))) end -= 1;
  return id.slice(0, end).replace(/-$/, '');
}

function codePoints(title: string): string {
  return Array.from(title.trim().slice(0, 12), (character) => (character.codePointAt(0) ?? 0).toString(16)).join('-');
}
