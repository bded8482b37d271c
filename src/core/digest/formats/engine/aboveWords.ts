import { gapAbove, lengthOf, rowText, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';
import { isCopyright } from './copyright';
import { isDateRow } from './dates';
import { languageCode } from './languages';
import { namesAuthors } from './names';
import { paragraphEnd, rowThat, spanOfRows, type Head } from './rowsOfHead';
import { isWordCount } from './wordCount';

/** A section's name is a short line. */
const longestSection = 30;
const mostSectionWords = 4;
/** Rows between the number of words and the line of rights. */
const mostRowsBelow = 14;
/** Blank lines between a cover page and a document. */
const wideGap = 3;
const pageRow = /^[A-Z]{0,3}-?\d{1,4}(?:\s?[,;-]\s?[A-Z]?\d{1,4})*$/u;

/**
 * A section, the title, the names of authors, the number of words, the date, the paper, its code, the page, the language, the
 * rights. Undefined where no row is a number of words.
 * @param isRecurring whether a row's text is a section's name or another line that comes again in other documents
 * @param isBelowCover whether other lines may be above the document
 */
export function aboveWords(
  rows: Rows, first: number, end: number, isRecurring: (text: string) => boolean, isBelowCover: boolean, isPageLine: (row: number) => boolean,
): Head | undefined {
  const words = rowThat(rows, first + 1, end, (_, row) => isWordCount(rowText(rows, row)) && hasDateBelow(rows, row, end));
  if (words >= end) return undefined;
  const top = isBelowCover ? topBelowCover(rows, first, words, isPageLine) : first;
  const { section, title, byline } = linesAbove(rows, top, words, isRecurring);
  const rights = rowThat(rows, words + 1, Math.min(end, words + mostRowsBelow), isCopyright);
  const hasRights = rights < Math.min(end, words + mostRowsBelow);
  const behind = hasRights ? rightsEnd(rows, rights, end) : endWithoutRights(rows, words, end);
  return {
    title: spanOfRows(rows, ...title), section, byline, ...factsBelow(rows, words, behind),
    copyright: hasRights ? rowText(rows, rights) : undefined, lines: [rowText(rows, words)], end: behind,
  };
}

function hasDateBelow(rows: Rows, row: number, end: number): boolean {
  const last = Math.min(end, row + 3);
  return rowThat(rows, row + 1, last, isDateRow) < last;
}

/** The first row of the document above its number of words: below a page's line or a wide gap. */
function topBelowCover(rows: Rows, first: number, words: number, isPageLine: (row: number) => boolean): number {
  let top = words - 1;
  while (top > first && !isPageLine(top - 1) && words - top < limits.titleRows && gapAbove(rows, top) < wideGap && !rows.pageTops.has(top)) top -= 1;
  return top;
}

interface LinesAbove {
  readonly title: [first: number, end: number];
  readonly section?: string;
  readonly byline?: string;
}

function linesAbove(rows: Rows, first: number, end: number, isRecurring: (text: string) => boolean): LinesAbove {
  let from = first;
  let to = end;
  const last = rowText(rows, end - 1);
  const hasSection = end - first > 1 && isRecurring(rowText(rows, first));
  if (to - from - (hasSection ? 1 : 0) > 1 && namesAuthors(last)) to -= 1;
  if (to - from > 1 && (hasSection || isSection(rows, first))) from += 1;
  return {
    title: [from, to], ...(from > first && { section: rowText(rows, first) }), ...(to < end && { byline: last }),
  };
}

function isSection(rows: Rows, row: number): boolean {
  const text = rowText(rows, row);
  return lengthOf(rows, row) <= longestSection && text.split(/\s+/u).length <= mostSectionWords && !/[.,;:?!…-]$/u.test(text);
}

const reserved = /reserv|vorbehalten|voorbehouden|permission|consent|licen[cs]|zastrze|förbehåll|forbehold/iu;

/** The rights may go on in further rows. */
function rightsEnd(rows: Rows, rights: number, end: number): number {
  return rowThat(rows, rights + 1, Math.min(end, rights + 3), (_, row) => gapAbove(rows, row) > 0 || !(isCopyright(rows, row) || reserved.test(rowText(rows, row))));
}

/** Without a line of rights the head ends with the language, or at the first gap. */
function endWithoutRights(rows: Rows, words: number, end: number): number {
  const last = Math.min(end, words + mostRowsBelow);
  const language = rowThat(rows, words + 1, last, (_, row) => isLanguage(rowText(rows, row)));
  return language < last ? language + 1 : paragraphEnd(rows, words, end);
}

function isLanguage(text: string): boolean {
  return text.length < 30 && languageCode(text) !== undefined && /^\p{L}+(?: \([\p{L} ]+\))?$/u.test(text);
}

/** Date, paper, page and language between the number of words and the text. */
function factsBelow(rows: Rows, words: number, end: number): Partial<Head> {
  const date = rowThat(rows, words + 1, end, isDateRow);
  const facts: { source?: string; language?: string; date?: string; section?: string; page?: string } = {};
  if (date < end) facts.date = rowText(rows, date);
  const page: string[] = [];
  for (let row = date + 1; row < end; row += 1) {
    const text = rowText(rows, row);
    if (isCopyright(rows, row)) break;
    if (/^\d{1,2}:\d\d/u.test(text)) continue;
    if (facts.source === undefined) facts.source = text;
    else if (isLanguage(text)) facts.language = text;
    else if (pageRow.test(text)) page.push(text);
  }
  return { ...facts, page: page.at(-1) };
}
