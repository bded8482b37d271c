import { gapAbove, indentOf, rowText, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';
import { isCopyright } from './copyright';
import { isDateRow } from './dates';
import { isTitle, paragraphEnd, rowThat, spanOfRows, type Head } from './rowsOfHead';

/**
 * The paper, the date with the edition, then the title; or the paper, the title, then the date.
 * @param hasLabels whether labels or a mark are right below, so that no row is text
 */
export function belowPaper(rows: Rows, first: number, end: number, hasLabels: boolean, isHeadLine: (row: number) => boolean): Head {
  let top = first;
  while (top < end && isCopyright(rows, top)) top += 1;
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
  const title = titleBelow(rows, rowThat(rows, below, end, (_, row) => !isHeadLine(row)), end, hasLabels);
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
