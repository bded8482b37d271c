import type { Span } from '../../text/span';

/**
 * Places in the text of an article where nothing is named: links, addresses of mail and of post, lines on copyright and
 * lines by which a database files an article.
 * @param line without its line end
 * @returns in order and disjoint, offsets in `text`
 */
export function namelessSpans(text: string, line: Span): Span[] {
  const written = text.slice(line.start, line.end);
  if (isFormal(written)) return [line];
  const found: Span[] = [];
  for (const { isPossible, pattern } of kinds) {
    if (!isPossible(written)) continue;
    for (const match of written.matchAll(pattern)) found.push({ start: line.start + match.index, end: line.start + match.index + match[0].length });
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((span, index) => found.slice(0, index).every((other) => other.end <= span.start));
}

/** Longer lines are prose that only begins so. */
const longestFormal = 240;
const year = '(?:19|20)\\d{2}';
const rights = 'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|alle rechten voorbehouden';
const copyrightLine = new RegExp(
  `^\\W{0,4}(?:(?:copyright|\\(c\\)|©)\\s*(?:\\(c\\)|©)?,?\\s*(?:by\\s)?(?:${year}|©)|copyright\\s*\\(c\\)|copyright.{0,80}?(?:${year}|\\b(?:inc|ltd|limited|corp|company|llc|plc|gmbh))\\W{0,3}$|` +
    `©|copyright$|.{0,120}(?:${rights}))`,
  'iu',
);
const filedLine = /^(?:LOAD-DATE|LENGTH|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|DOCUMENT-TYPE|ACC-NO|GRAPHIC)\s*:/u;

function isFormal(written: string): boolean {
  if (written.length > longestFormal) return false;
  return filedLine.test(written) || (/opyright|©|\(c\)|vorbehalten|rights|réservés|reservados|riservati|voorbehouden/i.test(written) && copyrightLine.test(written));
}

const street = 'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Highway|Hwy|Parkway|Pkwy|Square|Plaza|Place|Court|Way|Terrace';
const inBuilding = '(?:,? (?:Suite|Ste|Floor|Room|Apt|Unit|#)\\.? ?[\\w-]{1,6})?';
const name = '[\\p{Lu}\\d][\\p{L}\\d.’\'-]{0,24}';
const postcode = '(?:[A-Z]{2},? \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d|\\d{4,6})';
const town = `(?:,? ${name}){1,5},? (?:D\\.C\\. )?${postcode}\\b`;

/** What each kind looks like, and a quick look whether a line can have it. */
const kinds: readonly { readonly isPossible: (line: string) => boolean; readonly pattern: RegExp }[] = [
  { isPossible: (line) => line.includes('://') || line.includes('www.'), pattern: /\b(?:[a-z]{3,6}:\/\/|www\.)[^\s<>"”]{1,500}/giu },
  { isPossible: (line) => line.includes('@'), pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu },
  { isPossible: (line) => /\.[a-z]{2,4}\//.test(line), pattern: /\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|gov|edu|int|info|co|eu|uk|de|fr|ly|io)\/[^\s<>"”]{0,500}/giu },
  { isPossible: (line) => line.includes('©'), pattern: /©.{0,120}$/gu },
  {
    isPossible: (line) => /\d{4}|\d[A-Z]{2}/.test(line) && /\b\d{1,5}[A-Z]? [\p{Lu}\d]|Box \d/u.test(line),
    pattern: new RegExp(`(?:\\b\\d{1,5}[A-Z]?(?: ${name}){1,4} (?:${street})\\b\\.?(?: [NSEW]{1,2}\\.?)?${inBuilding}|\\bP\\.? ?O\\.? Box \\d{1,6})${town}`, 'gu'),
  },
];
