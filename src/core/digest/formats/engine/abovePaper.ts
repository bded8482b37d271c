import { gapAbove, rowText, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';
import { isCopyright } from './copyright';
import { isDateRow } from './dates';
import { firstParagraph, paragraphEnd, rowThat, spanOfRows, type Head } from './rowsOfHead';

/** The first row of the title below a cover page: it is above the paper, and that above the last date. */
export function titleFrom(rows: Rows, first: number, end: number): number {
  const from = Math.max(first, end - limits.headRows);
  let date = end - 1;
  while (date > from && !isDateRow(rows, date)) date -= 1;
  if (date <= from) return from;
  let title = Math.max(first, date - 2);
  while (title > from && gapAbove(rows, title) === 0 && date - title <= limits.titleRows) title -= 1;
  return title;
}

/** The title, then the paper, the date and the line of rights. */
export function abovePaper(rows: Rows, first: number, end: number): Head {
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
