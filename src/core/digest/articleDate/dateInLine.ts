import { notPublishedWords, publishedWords, wordsBeforeDay } from '../../calendar/dateWords';
import { writtenDates, type WrittenDate } from '../../calendar/writtenDates';
import { isDateLine } from '../rows/dateLines';

/** Longer lines are running text, which may contain any date. */
const longestLine = 160;
const longestDateline = 90;

const published = new RegExp(`(?:^|[^\\p{L}])(?:${publishedWords.join('|')})(?:\\s+(?:${wordsBeforeDay.join('|')}))?\\s*[:：]?\\s*$`, 'iu');
const notPublished = new RegExp(`(?:${notPublishedWords.join('|')})[^\\p{N}]{0,24}$`, 'iu');
const sourceLabel = /^(?:source|publication|publisher|newspaper|medium|outlet|from|quelle|zeitung|fuente|journal|fonte|bron|источник)\s*[:：]/iu;
const label = /^\p{L}[\p{L} _/-]{0,24}[:：]\s/u;
/** What separates the parts of a line about an article. */
const divider = /[,|·•–—()[\]/;:\t]|\s{2}|\s-\s/u;
const listItem = /^\s*[•◦‣▪●○■*+-]\s/u;
const sentenceEnd = /\p{L}{3,}["”’)]?[.!?…。]\s*$/u;

/** A date in a line about an article. */
export interface LineDate {
  readonly date: WrittenDate;
  /** The line says that it is the day of publication. */
  readonly isPublished: boolean;
}

/** The dates that a line about an article gives for it. Dates in sentences and lists, and those of later changes, are left out. */
export function datesInLine(line: string, origin: number): LineDate[] {
  const dates = line.length > longestLine ? [] : writtenDates(line, origin);
  if (dates.length === 0) return [];
  const isAbout = !sentenceEnd.test(line) && !isListItem(line) && (!label.test(line) || sourceLabel.test(line));
  return dates.flatMap((date): LineDate[] => {
    const before = line.slice(0, date.start - origin);
    const after = line.slice(date.end - origin);
    if (notPublished.test(before)) return [];
    const words = line.slice(date.start - origin, date.end - origin);
    const lead = withoutWeekday(before, words);
    if (published.test(lead)) return [{ date, isPublished: true }];
    const isOwn = lead.split(divider).at(-1)?.trim() === '' && (startsWithDivider(after) || isDateLine(words + after));
    return isAbout && isOwn ? [{ date, isPublished: false }] : [];
  });
}

export function isListItem(line: string): boolean {
  return listItem.test(line);
}

/** What comes before a date, without the weekday or the little word that belongs to it. */
function withoutWeekday(before: string, date: string): string {
  const word = /\p{L}{1,14}\.?,?\s*$/u.exec(before);
  if (word === null || published.test(word[0]) || !isDateLine(`${word[0]} ${date}`)) return before;
  return before.slice(0, word.index);
}

function startsWithDivider(after: string): boolean {
  return after.trim() === '' || /^(?:\s*[,|·•–—()[\]/;]|\s{2}|\s-\s|\t)/u.test(after);
}

/** The date in a dateline that begins a paragraph: `LINDHAVEN, 4 March 2025 (Agency) — The port …`. */
export function dateOfDateline(paragraph: string, origin: number): WrittenDate | undefined {
  const beginning = paragraph.slice(0, longestDateline);
  const date = writtenDates(beginning, origin)[0];
  if (date === undefined) return undefined;
  const before = beginning.slice(0, date.start - origin);
  const after = beginning.slice(date.end - origin);
  const isPlace = /^[([]?(?:\p{Lu}[\p{L}.’' -]{1,40}[,/(]\s*){0,3}$/u.test(before) || /^(?:[\p{Lu}.’'-]{2,}[, ]*){1,4}$/u.test(before);
  return isPlace && /^\s*[)\]]?\s*(?:[/,]?\s*\(?[\p{Lu}][\p{L} .]{1,20}\)?\s*)?(?:[–—:]|-{1,2}\s)/u.test(after) ? date : undefined;
}
