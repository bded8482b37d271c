import { alternatives, comparedForms, initialsSkip, wordyForms } from '../../english/englishWords';
import { foldName } from '../../text/foldName';

const legalForms = new RegExp(`,? (?:${alternatives(comparedForms)})\\.?$`, 'i');

/** British and American spellings of an organisation's name are the same name. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bprogramme\b/g, 'program'], [/\b(\w+)isation\b/g, '$1ization'], [/\bcentre\b/g, 'center'], [/\blabour\b/g, 'labor'],
  [/\bdefence\b/g, 'defense'], [/\bet\b/g, 'and'], [/\s*&(?:amp[,;]?)?\s*/g, ' and '],
];

/** Most names: words of unaccented letters and digits, separated by single blanks. They need no closer look. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Words for which even such a name needs a closer look: spellings, legal forms, articles. */
const telling = new RegExp(`^the |isation|programme|centre|labour|defence|\\bet\\b|${legalForms.source}`, 'i');

/** The name without what is not part of it: scraped debris, quotation marks, runs of blanks and line ends. */
export function tidyName(text: string): string {
  if (plainWords.test(text)) return text;
  return text.replace(/&amp[,;]/g, '&').replace(/\s+/g, ' ').replace(/^["“‘'«]|["”»’]$/g, '').trim();
}

/** Legal forms that are often part of the full name: they are dropped only where the article does so too. */
const wordyForm = new RegExp(`,? (?:${alternatives(wordyForms)})$`, 'i');

/** Without `Corp.`, `Sdn Bhd` and the like; a name that consists of nothing else stays. */
export function withoutLegalForm(name: string): string {
  let plain = name;
  for (let shorter = plain.replace(legalForms, ''); shorter !== plain && shorter !== ''; shorter = plain.replace(legalForms, '')) plain = shorter;
  return plain;
}

/** A name as shown: without what only lawyers add. */
export const shownName = (name: string): string => (wordyForm.test(name) ? name : withoutLegalForm(name));

/**
 * The common form of names that differ in case, accents, hyphens, full stops, British or American spelling, a leading
 * `the`, a possessive or a legal form: words in lower case with single blanks.
 */
export function nameKey(text: string): string {
  if (plainWords.test(text) && !telling.test(text)) return text.toLowerCase();
  let key = foldName(withoutLegalForm(tidyName(text).replace(/['’‘]s$/, ''))).replace(/['’‘`]/g, '').replace(/\b(\w)\.(?=\w\b|\s|$)/g, '$1');
  for (const [pattern, spelling] of spellings) key = key.replace(pattern, spelling);
  return key.replace(/[-‐‑–./,]+/g, ' ').replace(/^the /, '').replace(/\s+/g, ' ').trim();
}

/** Words of a person's name in lower case; a hyphen separates them, since `Kim Jong-un` is `Kim Jong Un`. */
export const personKey = (name: string): string => (plainWords.test(name) ? name.toLowerCase() : foldName(name).replace(/['’‘]s$/, '').replace(/['’‘`.]/g, '').replace(/[-‐‑–\s,]+/g, ' ').trim());

/** The acronyms that the words of a name form, with and without the small ones: `nist`, `niost`. */
export function initialsOf(key: string): string[] {
  const words = key.split(' ');
  const initial = (word: string): string => word.charAt(0);
  return [...new Set([words.filter((word) => !initialsSkip.has(word)).map(initial).join(''), words.map(initial).join('')])].filter((initials) => initials.length > 1);
}

/** One word that is mostly capitals: `PIKOM`, `A*STAR`, `MeitY`. */
export const isAcronymLike = (name: string): boolean => name.length <= 10 && !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
