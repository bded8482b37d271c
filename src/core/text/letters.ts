/*
 * What counts as the same letter or sign wherever texts are compared. Characters are compared one by one only where a
 * quote is relocated (`normalise.ts`); everything else compares words (`words.ts`) and names (`foldName.ts`).
 */

/** Typographic forms of a sign. What NFKD resolves by itself (no-break spaces, the ellipsis, ligatures) is not listed. */
export const plainSigns: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '‹': "'", '›': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
};

/** Members of a character class: soft hyphens, zero-width spaces and joiners, direction marks, emoji variants. */
export const invisible = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}`;

/**
 * Marks that readers and writers may leave out: accents of Latin, Greek and Cyrillic letters, points of Hebrew and
 * Arabic letters, and the stroke that lengthens an Arabic word. In Indic scripts and in Thai, marks are vowels and
 * stay.
 */
const optionalMarks = String.raw`\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670`;

const leftOut = new RegExp(`[${optionalMarks}${invisible}]`, 'gu');

/** Letters that neither decomposition nor a change of case unifies: the sharp s, the final sigma, the Turkish i. */
const letterForms: Readonly<Record<string, string>> = { ß: 'ss', ẞ: 'SS', ς: 'σ', ı: 'i' };
const formedLetter = /[ßẞςı]/g;

const ascii = /^[\0-\x7f]*$/;

/** A text without optional marks and invisible characters, compatibility forms resolved; capitals stay. */
export function withoutMarks(text: string): string {
  return ascii.test(text) ? text : plainForms(text.normalize('NFKD').replace(leftOut, '')).normalize('NFC');
}

/** A text as its letters are compared: `withoutMarks`, and case-insensitive. */
export function foldLetters(text: string): string {
  // Lower-casing yields final sigmas depending on context.
  return ascii.test(text) ? text.toLowerCase() : plainForms(withoutMarks(text).toLowerCase());
}

function plainForms(text: string): string {
  return text.replace(formedLetter, (letter) => letterForms[letter] ?? letter);
}
