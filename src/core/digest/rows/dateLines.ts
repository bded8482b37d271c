/**
 * Lines that only tell a date or a time. Month and weekday names by their first letters in the larger European
 * languages; other words a date line may hold are few (`Updated`, `at`, `ago`).
 */
const months =
  /^(?:jan|feb|f[eé]v|mar|m[aä]r|apr|avr|abr|may|mai|mag|maj|mei|jun|juin|giu|jul|juil|lug|aug|aou|aoû|ago|sep|set|okt|oct|ott|out|nov|dec|d[eé]c|dez|dic|gen|ene|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)\p{L}*\.?$/u;
const weekdays =
  /^(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mar|mer|jeu|ven|dim|dom|mié|jue|vie|sáb|gio|sab|пон|вто|сре|чет|пят|суб|вос|woe|vri|zat|zon|maa|din)\p{L}*\.?$/u;
const timeWords =
  /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|cet|cest|est|edt|pst|pdt|bst|uhr|h|at|on|of|the|le|de|den|der|am|um|à|updated|published|posted|date|dated|last|first|issued|г\.?|года|now|just)$/u;
const ages = /^(?:ago|before|earlier|old)$/u;
const units = /^(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)$/u;
const numeric = /^\(?\d{1,4}(?:[./:-]\d{1,4}){0,2}(?:st|nd|rd|th|er|\.|h)?\)?(?:am|pm)?$/u;
const fullNumeric = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?$/u;
const eastAsian = /^\d{2,4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]/u;
/** A day, a word or two for the month and a year, in any language and with its own figures; a weekday may stand before it. */
const dayMonthYear = /^(?:[^\u0000-\u007f][\p{L}\p{M}.]*[,،]?\s+){0,2}\p{Nd}{1,2}\.?\s+(?:[\p{L}\p{M}.\u200c]+[,،]?\s+){1,3}\p{Nd}{4}(?:\s+[\p{L}\p{M}.]+)?(?:[,،]?\s+\p{Nd}{1,2}[:.]\p{Nd}{2})?$/u;
const longestDateLine = 60;

/** Most lines that are no date are told by their first word. */
const firstWord = /^[\p{L}\p{N}]+/u;

/** Whether the first word of a line can begin a date. */
export function beginsLikeDate(line: string): boolean {
  const word = firstWord.exec(line)?.[0].toLowerCase() ?? '';
  return word === '' || /^\d/u.test(word) || months.test(word) || weekdays.test(word) || timeWords.test(word) || ages.test(word) || units.test(word);
}

function withoutColon(word: string): string {
  return word.length > 1 ? word.replace(/[:;]$/u, '') : word;
}

/** Whether a trimmed line is a date, a time or an age ("3 hours ago") and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > longestDateLine || !/\p{Nd}|ago$/u.test(line)) return false;
  if (eastAsian.test(line) || dayMonthYear.test(line)) return true;
  if (!beginsLikeDate(line)) return false;
  const words = line.toLowerCase().split(/[\s,|·•–—()[\]]+/u).filter((word) => word !== '' && word !== '-');
  if (words.length > 10) return false;
  let named = false;
  let figures = 0;
  let aged = false;
  let unit = false;
  for (const raw of words) {
    const word = withoutColon(raw);
    if (fullNumeric.test(word)) named = true;
    else if (numeric.test(word)) figures += 1;
    else if (ages.test(word)) aged = true;
    else if (months.test(word)) named = true;
    else if (units.test(word)) unit = true;
    else if (!weekdays.test(word) && !timeWords.test(word) && !/^[+-]\d{4}$/u.test(word)) return false;
  }
  if (unit !== aged) return false;
  return aged || (named && (figures > 0 || words.some((word) => fullNumeric.test(word))));
}

const longestCredit = 100;
const betweenParts = /\s*[|·•]\s*|\s+[–—-]\s+|,\s+/u;
/** The page of the paper, as press reviews give it. */
const pageBehind = /[,;|]?\s*\b(?:S|p|pp|pg|seite|page|pages|página|pagina|стр|с)\.?\s*[A-Z]?\d{1,3}(?:[-–]\d{1,3})?$/iu;
const names = /^(?:by\s+)?\p{Lu}[\p{L}.’'&-]*(?:\s+(?:\p{Lu}[\p{L}.’'&-]*|de|da|van|von|der|la|of|and|for|the)){0,4}$/u;

/**
 * Whether a line names people, papers or places and then a date (`Ann Bell, Coast Gazette | 3 May 2024`), or holds a date
 * with its year among few other words (`Posted on 3 May 2024 by Ann Bell`). One that begins with a date, or ends with one
 * in brackets, may be a title with a date before or behind it.
 */
export function isCredit(line: string): boolean {
  if (line.length > longestCredit || endsAsText.test(line)) return false;
  return isNamesAndDate(line) || isDateAmongWords(line);
}

/** Words that a date stands among are few, and hardly any follow it. */
const mostWordsBefore = 6;
const mostWordsBehind = 6;
const mostWordsInDatedLine = 18;
const endsAsText = /[.!?…。！？؟۔।]["”’»)]*$/u;
const yearOf = /^(?:1[89]|20)\d\d\D{0,2}$/u;
const dayOf = /^\d{1,2}(?:st|nd|rd|th|er|\.)?$/u;
const datePart = /^(?:\d{1,2}(?:st|nd|rd|th|er|\.)?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|(?:1[89]|20)\d\d\D{0,2})$/u;

function isDateAmongWords(line: string): boolean {
  const words = line.toLowerCase().split(/[\s,/(){}[\]]+|(?=[|·•–—])|(?<=[|·•–—])/u).filter((word) => word !== '');
  if (words.length > mostWordsInDatedLine) return false;
  const isFull = (word: string) => fullNumeric.test(withoutColon(word)) && /\d{4}/u.test(word);
  let first = words.findIndex(isFull);
  let last = first;
  if (first === -1) {
    const year = words.findIndex((word) => yearOf.test(word));
    const inDate = (word: string | undefined) => word !== undefined && (months.test(word) || datePart.test(word) || weekdays.test(word));
    first = last = year;
    while (first > 0 && inDate(words[first - 1])) first -= 1;
    while (inDate(words[last + 1])) last += 1;
    const date = words.slice(first, last + 1);
    if (year === -1 || !date.some((word) => months.test(word)) || !date.some((word) => dayOf.test(word))) return false;
  }
  const behind = words.slice(last + 1).filter((word) => !numeric.test(word) && !timeWords.test(word)).length;
  return first > 0 && first <= mostWordsBefore && behind <= mostWordsBehind && !datedInBrackets.test(line);
}

const datedInBrackets = /\S\s*\([^()]*\d[^()]*\)$/u;

function isNamesAndDate(line: string): boolean {
  const parts = line.replace(pageBehind, '').split(betweenParts);
  const date = dateBehind(parts);
  return date > 0 && parts.slice(0, date).every((part) => names.test(part));
}

/** Index of the part from which on all are one date; a date may be broken at its own comma (`May 3, 2024`). */
function dateBehind(parts: readonly string[]): number {
  for (let index = 1; index < parts.length; index += 1) if (isDateLine(parts.slice(index).join(', '))) return index;
  return -1;
}
