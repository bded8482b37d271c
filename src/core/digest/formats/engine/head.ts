import type { Span } from '../../../text/span';
import { endOf, gapAbove, indentOf, lengthOf, rowText, startOf, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';
import { isDateRow, namesDay } from './dates';
import type { RowRange } from '../document/formatReader';
import type { FormatDescription } from './description';
import { isCopyright } from './copyright';

/** What the rows above the text say without a label. Rows are `[first, end)`. */
export interface Head {
  /** Undefined where there is none, or behind a label. */
  readonly title?: Span;
  readonly source?: string;
  /** The line of the date with what is beside it. */
  readonly date?: string;
  readonly edition?: string;
  readonly byline?: string;
  readonly section?: string;
  readonly copyright?: string;
  /** First row that may be text. */
  readonly end: number;
}

/** The rows above the first label, or all of them. */
export interface HeadRows extends RowRange {
  /** Whether labels or a mark are right below, so that no row is text. */
  readonly hasLabels: boolean;
  /** Whether a cover page may be above. */
  readonly isBelowCover: boolean;
}

/** Reads the head of a document. */
export function readHead(rows: Rows, { title, titleBelow }: FormatDescription, { first, end, hasLabels, isBelowCover }: HeadRows): Head {
  const last = Math.min(end, first + limits.headRows);
  switch (title) {
    case 'label': return { end: first };
    case 'first': return firstParagraph(rows, first, last);
    case 'above-paper': return isBelowCover ? abovePaper(rows, titleFrom(rows, first, end), end) : abovePaper(rows, first, last);
    case 'below-paper': return belowPaper(rows, first, last, hasLabels);
    case 'below-number': return belowNumber(rows, first, last, titleBelow);
    case 'above-words': return { end: first };
  }
}

/** The words of rows `[first, end)` with their place. */
export function spanOfRows(rows: Rows, first: number, end: number): Span {
  return { start: startOf(rows, first), end: endOf(rows, end - 1) };
}

function firstParagraph(rows: Rows, first: number, end: number): Head {
  if (first >= end) return { end: first };
  const behind = paragraphEnd(rows, first, end);
  return isTitle(rows, first, behind) ? { title: spanOfRows(rows, first, behind), end: behind } : { end: first };
}

/** The first row of the title below a cover page: it is above the paper, and that above the last date. */
function titleFrom(rows: Rows, first: number, end: number): number {
  const from = Math.max(first, end - limits.headRows);
  let date = end - 1;
  while (date > from && !isDateRow(rows, date)) date -= 1;
  if (date <= from) return from;
  let title = Math.max(first, date - 2);
  while (title > from && gapAbove(rows, title) === 0 && date - title <= limits.titleRows) title -= 1;
  return title;
}

function abovePaper(rows: Rows, first: number, end: number): Head {
  let date = first + 1;
  while (date < end && !isDateRow(rows, date)) date += 1;
  const rights = rowThat(rows, first, end, isCopyright);
  const copyright = rights < end ? { copyright: rowText(rows, rights) } : {};
  if (date >= end) {
    const head = firstParagraph(rows, first, Math.min(end, rights));
    return { ...head, ...copyright, end: Math.max(head.end, Math.min(end, rights + 1)) };
  }
  const paper = date - 1 > first ? date - 1 : date;
  let behind = date + 1;
  let edition: string | undefined;
  while (behind < end && gapAbove(rows, behind) === 0 && !isCopyright(rows, behind)) {
    edition ??= rowText(rows, behind);
    behind += 1;
  }
  if (rights < end) behind = Math.max(behind, paragraphEnd(rows, rights, end));
  return {
    title: spanOfRows(rows, first, Math.min(paper, first + limits.titleRows)),
    ...(paper < date && { source: rowText(rows, paper) }), date: rowText(rows, date), ...(edition !== undefined && { edition }), ...copyright,
    end: behind,
  };
}

function belowPaper(rows: Rows, first: number, end: number, hasLabels: boolean): Head {
  let top = first;
  while (top < end && isCopyright(rows, top)) top = paragraphEnd(rows, top, end);
  if (top >= end) return { end: top };
  const date = rowThat(rows, top, end, isDateRow);
  const paper = paragraphEnd(rows, top, Math.min(end, Math.max(date, top + 1)));
  const source = date === top ? {} : { source: rowText(rows, top) };
  if (date >= end) {
    const title = lastParagraph(rows, paper, end, hasLabels);
    return title === undefined ? { ...(hasLabels && source), end: hasLabels ? paper : top } : { ...source, title: spanOfRows(rows, ...title), end: title[1] };
  }
  const below = dateEnd(rows, date, end);
  const edition = below > date + 1 ? { edition: rowText(rows, below - 1) } : {};
  const known = { ...source, date: rowText(rows, date), ...edition };
  const above = lastParagraph(rows, paper, date, true);
  const title = titleBelow(rows, below, end, hasLabels);
  const isBelow = title !== undefined && (above === undefined || isMoreInside(rows, above[0], date) || (hasLabels && title[1] === end && indentOf(rows, date) < limits.centred));
  if (isBelow) return { ...known, title: spanOfRows(rows, ...title), end: title[1] };
  return { ...known, ...(above !== undefined && { title: spanOfRows(rows, ...above) }), end: below };
}

/** Whether a row is centred as the date is: a title is not. */
function isMoreInside(rows: Rows, row: number, date: number): boolean {
  return indentOf(rows, date) >= limits.centred && indentOf(rows, row) >= limits.centred;
}

/** The row behind a date with the time and the editions below it, which are centred as the date is. */
function dateEnd(rows: Rows, date: number, end: number): number {
  let row = date + 1;
  const isIn = indentOf(rows, date) >= limits.centred;
  const hasOther = (from: number) => rowThat(rows, from, end, (_, each) => gapAbove(rows, each) > 0) < end;
  while (row < end) {
    const isBelow = gapAbove(rows, row) === 0 && (isIn ? indentOf(rows, row) >= 2 : hasOther(row));
    const isCentred = isIn && indentOf(rows, row) >= limits.centred && rowThat(rows, row, end, (_, each) => indentOf(rows, each) < limits.centred) < end;
    if (!isBelow && !isCentred && !isDateRow(rows, row)) break;
    row += 1;
  }
  return row;
}

/** The first paragraph that is no line of copyright; without labels below it must be shorter than text. */
function titleBelow(rows: Rows, first: number, end: number, hasLabels: boolean): [first: number, end: number] | undefined {
  let row = first;
  while (row < end && isCopyright(rows, row)) row = paragraphEnd(rows, row, end);
  if (row >= end) return undefined;
  const behind = paragraphEnd(rows, row, end);
  return isTitle(rows, row, behind) && (hasLabels || behind < end) ? [row, behind] : undefined;
}

function lastParagraph(rows: Rows, first: number, end: number, isSure: boolean): [first: number, end: number] | undefined {
  let row = first;
  let last: [number, number] | undefined;
  while (row < end) {
    const behind = paragraphEnd(rows, row, end);
    if (!isCopyright(rows, row) && isTitle(rows, row, behind)) last = [row, behind];
    row = behind;
    if (!isSure) break;
  }
  return last;
}

function belowNumber(rows: Rows, first: number, end: number, number: RegExp | undefined): Head {
  const above = number === undefined ? end : rowThat(rows, first, end, (_, row) => number.test(rowText(rows, row)));
  if (above >= end) return firstParagraph(rows, first, end);
  const date = rowThat(rows, above + 1, end, namesDay);
  const behind = date < end ? date : paragraphEnd(rows, above + 1, end);
  if (behind === above + 1) return { end: behind };
  return { title: spanOfRows(rows, above + 1, behind), ...(date < end && { date: rowText(rows, date), source: rowText(rows, date) }), end: Math.min(end, behind + 1) };
}

/** The first row of `[first, end)` that is so; `end` if none is. */
export function rowThat(rows: Rows, first: number, end: number, isSo: (rows: Rows, row: number) => boolean): number {
  let row = first;
  while (row < end && !isSo(rows, row)) row += 1;
  return row;
}

/** The end of the paragraph that begins at a row: rows without a gap between them. */
export function paragraphEnd(rows: Rows, first: number, end: number): number {
  let row = first + 1;
  while (row < end && gapAbove(rows, row) === 0) row += 1;
  return Math.min(row, end);
}

function isTitle(rows: Rows, first: number, end: number): boolean {
  return end > first && end - first <= limits.titleRows && endOf(rows, end - 1) - startOf(rows, first) <= limits.title && lengthOf(rows, first) > 0;
}
