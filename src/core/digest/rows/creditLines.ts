import { dateWord, isOfWord, isOnWord } from '../../calendar/dateWords';
import { isMonth } from '../../calendar/months';
import { isDocumentWord, isJoiningWord, isLabelWord, isOccasionWord, isPageWord, isPaperWord, isWriterWord } from './creditWords';
import { isDateInFigures, isDateLine, isFigureOfDate } from './dateLines';

/** Lines about an article that name people, papers or places and a date, without being sentences or titles. */

const longestCredit = 100;
const betweenParts = /\s*[|·•]\s*|\s+[–—-]\s+|[,،]\s+/u;
/** The page of the newspaper, as given in press reviews. */
const pageBehind = /[,;|]?\s*\b(?:S|p|pp|pg|seite|page|pages|página|pagina|стр|с)\.?\s*[A-Z]?\d{1,3}(?:[-–]\d{1,3})?$/iu;
const names = /^(?:by\s+)?\p{Lu}[\p{L}.’'&-]*(?:\s+(?:\p{Lu}[\p{L}.’'&-]*|de|da|van|von|der|la|of|and|for|the)){0,4}$/u;
/** A time of the day, as in lists of the day's news. */
const clock = /^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?$/iu;
/** A name or two in a script without capitals that parts its words. */
const caselessNames = /^(?:[\p{Script=Hebrew}\p{Script=Arabic}][\p{Script=Hebrew}\p{Script=Arabic}\p{M}.’'"״׳-]*(?:\s+(?=\S)|$)){1,4}$/u;
const endsAsText = /[.!?…。！？؟۔।]["”’»)]*$/u;
const datedInBrackets = /\S\s*\([^()]*\d[^()]*\)$/u;
/** The line above each mail of a mailbox file. */
const mailboxLine = /^From \S+(?: at \S+)? +\p{L}{3} \p{L}{3} +\d/u;

/**
 * Whether a line names people, papers or places and then a date (`Ann Bell, Coast Gazette | 3 May 2024`), or has a date
 * with a year among words of publication, names and pages (`Posted on 3 May 2024 by Ann Bell`). Words of any other kind
 * make it a title or a sentence that mentions a day: `Statement of 12 March 2024 on the port`.
 */
export function isCredit(line: string): boolean {
  if (line.length > longestCredit) return false;
  if (endsAsText.test(line)) return isRowOfTable(line);
  return isRowOfTable(line) || isNamesAndDate(line) || isDateAndNames(line) || isDateAmongCredits(line);
}

function isNamesAndDate(line: string): boolean {
  const parts = line.replace(pageBehind, '').split(betweenParts);
  const isTimed = parts.length > 1 && clock.test(parts.at(-1) ?? '');
  const date = isTimed ? parts.length - 1 : dateBehind(parts);
  return date > 0 && parts.slice(0, date).every(isNames);
}

/** Index of the part from which all form one date; a date may be broken at its own comma (`May 3, 2024`). */
function dateBehind(parts: readonly string[]): number {
  for (let index = 1; index < parts.length; index += 1) if (isDateLine(parts.slice(index).join(', '))) return index;
  return -1;
}

/** `3 May 2024, Reedwire, London`: with a single name it may be a title preceded by its date. */
function isDateAndNames(line: string): boolean {
  const parts = line.replace(pageBehind, '').split(/,\s+/u);
  const behind = parts.findIndex((_, index) => index > 0 && isDateLine(parts.slice(0, index).join(', ')) && !isDateLine(parts.slice(0, index + 1).join(', ')));
  return behind > 0 && parts.length - behind >= 2 && parts.slice(behind).every(isNames);
}

function isNames(part: string): boolean {
  return (names.test(part) || caselessNames.test(part)) && !part.split(/\s+/u).some(isDocumentWord);
}

const mostWordsBefore = 6;
const mostWordsBehind = 6;
/** More names in capitals than this, with no mark before the date, are a headline. */
const mostCapitals = 2;
const token = /[^\s,،/(){}[\]|·•–—:：]+(?:[:：](?=\S)[^\s,،/(){}[\]|·•–—]*)*|[,،/(){}[\]|·•–—:：]/gu;
const mark = /^(?:[,،/(){}[\]|·•–—:：]|-+)$/u;
const yearOf = /^(?:1[89]|20)\d\d\D{0,2}$/u;
const dayOf = /^\d{1,2}(?:st|nd|rd|th|er|\.|º)?$/u;
const datePart = /^(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|(?:1[89]|20)\d\d\D{0,2})$/u;
const nameLike = /^[^\p{L}]*\p{Lu}|^\p{L}+\p{Lu}|\d|@|\p{L}\.\p{L}/u;
const caseless = /^[^\p{Lu}\p{Ll}]+$/u;

/** The words of a line with a date: `[first, last]` is the date, marks such as commas count as words. */
interface DatedWords {
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

function isDateAmongCredits(line: string): boolean {
  if (mailboxLine.test(line)) return true;
  if (datedInBrackets.test(line)) return false;
  const dated = findDate(line.match(token) ?? []);
  if (dated === undefined) return false;
  if (isOccasionWord(/^(\p{L}+)\s*:/u.exec(line)?.[1] ?? '')) return true;
  const before = dated.words.slice(0, dated.first);
  const behind = dated.words.slice(dated.last + 1);
  const isOther = (word: string): boolean => !isMark(word) && !isFigureOfDate(word) && dateWord(word) !== 'little';
  const count = before.filter((word) => !isMark(word)).length;
  if (count === 0 || count > mostWordsBefore || behind.filter(isOther).length > mostWordsBehind) return false;
  return isCreditBefore(before, line) && (isLabelWord(before[0] ?? '') || behind.every(isCreditWord));
}

/** A date in a column between others, as in a list of contents: `Port Echo   3 May 2024   The bridge turns again`. */
function isRowOfTable(line: string): boolean {
  const columns = line.split(/\t+|\s{2,}/u);
  return columns.length > 2 && columns.slice(1, -1).some(isDateLine);
}

function isMark(word: string): boolean {
  return mark.test(word);
}

/** The place of the first date with a year: in figures alone, or with the name of the month. */
function findDate(words: readonly string[]): DatedWords | undefined {
  const whole = words.findIndex((word) => isDateInFigures(word) && /\d{4}/u.test(word));
  if (whole >= 0) return { words, first: whole, last: whole };
  const isPart = (word: string | undefined) => word !== undefined && (datePart.test(word.toLowerCase()) || isMonth(word) || dateWord(word) === 'weekday');
  const year = words.findIndex((word) => yearOf.test(word));
  if (year === -1) return undefined;
  // Commas and the `de` of `3 de mayo de 2024` belong to the date if more of it precedes them.
  const isLink = (word: string | undefined) => word === ',' || word === '،' || isOfWord(word ?? '');
  let first = year;
  for (;;) {
    if (isPart(words[first - 1])) first -= 1;
    else if (isLink(words[first - 1]) && isPart(words[first - 2])) first -= 2;
    else break;
  }
  let last = year;
  while (isPart(words[last + 1]) || (words[last + 1] === ',' && isPart(words[last + 2]))) last += 1;
  const date = words.slice(first, last + 1);
  const isWhole = date.some(isMonth) && date.some((word) => dayOf.test(word));
  return isWhole ? { words, first, last } : undefined;
}

/** A word that is common in a line about who published a text. */
function isCreditWord(word: string): boolean {
  return isMark(word) || nameLike.test(word) || caseless.test(word) || isJoiningWord(word) || isLabelWord(word) || isWriterWord(word) || isPageWord(word)
    || isPaperWord(word) || dateWord(word) !== undefined;
}

/** Whether the words before a date make the line a credit: words of publication, a label with a colon, or names. */
function isCreditBefore(before: readonly string[], line: string): boolean {
  const colon = before.findLastIndex((word) => word === ':' || word === '：');
  const words = before.slice(colon + 1);
  const lead = words.at(-1) ?? '';
  const isLabelled = before.some(isLabelWord) || isWriterWord(before[0] ?? '');
  if (!words.every(isCreditWord)) return false;
  if (isLabelled || words.length === 0) return true;
  if (words.some(isDocumentWord)) return false;
  if (isMark(lead)) return true;
  // The rest is for names right before a date, without a mark between them.
  if (isOfWord(lead)) return words.some(isPaperWord) || (words.length === 2 && /^\p{Lu}{2,5}$/u.test(words[0] ?? ''));
  if (isOnWord(lead)) return words.length === 1;
  if (isWriterWord(lead) || isJoiningWord(lead)) return false;
  if (words.some((word) => caseless.test(word) && /\p{L}/u.test(word))) return false;
  return /\p{Ll}/u.test(line) || words.length <= mostCapitals || words.some(isPaperWord);
}
