/** Characters of scripts without spaces between words: each stands alone, so that a run of them is a phrase. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** Otherwise a word is letters, digits and marks in a row. */
const wordPattern = new RegExp(String.raw`${unspaced}|(?:(?!${unspaced})[\p{L}\p{N}\p{M}])+`, 'gu');

/** Initials with points: `U.S.`, `e.g.`. */
const dottedInitials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/** The English genitive, with either apostrophe, and the bare apostrophe after a plural. */
const genitive = /(?<=[\p{L}\p{N}])['’ʼ](?:s(?![\p{L}\p{N}]))?/gu;

/** Latin accents and the like, after decomposition. */
const accents = /[\u0300-\u036f]/g;

/**
 * The words of a text as terms are compared with them: lower case, without accents, points of initials and
 * genitives (`U.S.’s` is `us`). Hyphens and all other signs part words, so `chip-making` is `chip making`.
 */
export function foldWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(accents, '').normalize('NFC');
  const joined = plain.replace(dottedInitials, (initials) => initials.replaceAll('.', '')).replace(genitive, ' ');
  return joined.match(wordPattern) ?? [];
}
