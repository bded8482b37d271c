const longestId = 60;

/**
 * Id of an article by its title: NFKD without marks, lower case, every run of anything but letters and digits a `-`, at
 * most 60 characters, no `-` at either end. A title without letters and digits gets an id made of its code points.
 */
export function articleId(title: string): string {
  const plain = plainId(title);
  if (plain !== undefined) return plain;
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // Lower-casing can reintroduce a mark (İ becomes i and a dot above).
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  const id = cut(words);
  return id === '' ? cut(`untitled-${codePoints(title)}`) : id;
}

const hyphen = 45;
/** ASCII letters in lower case and digits; a hyphen for all other signs, 0 for control characters. */
const plainCodes = Uint8Array.from({ length: 0x7f }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : code < 0x20 ? 0 : hyphen;
});

/** The id of a title in ASCII and typographic signs, as most are: these don't need the rules of Unicode. Undefined for others. */
function plainId(title: string): string | undefined {
  const codes = new Array<number>(Math.min(title.length, longestId));
  let length = 0;
  let last = hyphen;
  for (let at = 0; at < title.length; at += 1) {
    const code = title.charCodeAt(at);
    const plain = plainCodes[code] ?? (code >= 0x2010 && code <= 0x2027 ? hyphen : 0);
    if (plain === 0) return undefined;
    if (length < longestId && (plain !== hyphen || last !== hyphen)) {
      codes[length] = plain;
      length += 1;
    }
    last = plain;
  }
  codes.length = codes[length - 1] === hyphen ? length - 1 : length;
  return codes.length === 0 ? undefined : String.fromCharCode(...codes);
}

/** The ids of the articles of a digest by their titles, in order. */
export function idsOf(titles: readonly string[]): readonly string[] {
  return uniqueIds(titles.map(articleId));
}

/** Makes ids unique in a digest: a second article with the same id gets `-2`, a third `-3`. */
export function uniqueIds(ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  if (wanted.size === ids.length) return ids;
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return ids.map((id) => {
    let count = (counts.get(id) ?? 0) + 1;
    let unique = count === 1 ? id : `${id}-${count}`;
    // A number that would form the id of another title is left to that title.
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
