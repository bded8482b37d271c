import { dateWord } from '../../calendar/dateWords';
import { isMonth } from '../../calendar/months';

/** Lines that are a date or a time and nothing else: figures, names of months and weekdays, and few other words (`Updated`, `at`, `ago`). */

const numeric = /^\(?\d{1,4}(?:[./:-]\d{1,4}){0,2}(?:st|nd|rd|th|er|\.|º|h(?:\d\d)?)?\)?(?:am|pm)?$/u;
const fullNumeric = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?$/u;
const zoneOffset = /^[+-]\d{4}$/u;
/** A date at the beginning of a line that is no sentence: page, edition and source may follow. */
const eastAsian = /^\p{Nd}{2,4}\s*[年년]\s*\p{Nd}{1,2}\s*[月월]\s*\p{Nd}{1,2}\s*[日일](?!.*[。！？.!?]["”’」』）)]*$)/u;
/** A day, a word or two for the month and a year, with their own figures; a weekday may precede it. */
const dayMonthYear = /^(?:[^\u0000-\u007f][\p{L}\p{M}.]*[,،]?\s+){0,2}\p{Nd}{1,2}\.?\s+(?:[\p{L}\p{M}.\u200c]+[,،]?\s+){1,3}\p{Nd}{4}(?:\s+[\p{L}\p{M}.]+)?(?:[,،]?\s+\p{Nd}{1,2}[:.]\p{Nd}{2})?$/u;
/** Scripts whose languages the calendar knows: a word for the month must be in its table. */
const knownScripts = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const betweenWords = /[\s,،|·•–—()[\]]+/u;
const longestDateLine = 60;
const mostWords = 10;

/** The first word rules out most lines that are not a date. */
const firstWord = /^[\p{L}\p{M}\p{N}]+(?:[’'-]\p{L}+)*/u;

/** Whether the first word of a line can begin a date. */
export function beginsLikeDate(line: string): boolean {
  const word = firstWord.exec(line)?.[0] ?? '';
  return word === '' || /^\p{Nd}/u.test(word) || dateWord(word) !== undefined;
}

/** A date in figures alone, such as `2024-05-03` or `3.5.2024`, with or without a time after a `T`. */
export function isDateInFigures(word: string): boolean {
  return fullNumeric.test(withoutColon(word).toLowerCase());
}

/** A figure as in dates and times: `3.`, `3rd`, `10:15`, `10h`. */
export function isFigureOfDate(word: string): boolean {
  return numeric.test(word.toLowerCase());
}

function withoutColon(word: string): string {
  return word.length > 1 ? word.replace(/[:;]$/u, '') : word;
}

/** Whether a trimmed line is a date, a time or an age (`3 hours ago`) and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > longestDateLine || !/\p{Nd}|ago$/u.test(line)) return false;
  if (eastAsian.test(line) || (dayMonthYear.test(line) && !knownScripts.test(line))) return true;
  return beginsLikeDate(line) && isAllDate(line);
}

function isAllDate(line: string): boolean {
  const words = line.toLowerCase().split(betweenWords).filter((word) => word !== '' && word !== '-');
  if (words.length > mostWords) return false;
  let isNamed = false;
  let hasFigures = false;
  let isAged = false;
  let hasUnit = false;
  for (const raw of words) {
    const word = withoutColon(raw);
    if (fullNumeric.test(word)) isNamed = hasFigures = true;
    else if (numeric.test(word)) hasFigures = true;
    else {
      const kind = dateWord(word);
      if (kind === undefined && !zoneOffset.test(word)) return false;
      isNamed ||= kind === 'month' || (kind === 'age' && isMonth(word));
      isAged ||= kind === 'age';
      hasUnit ||= kind === 'unit';
    }
  }
  return hasUnit || (isAged && !isNamed) ? hasUnit && isAged : isNamed && hasFigures;
}
