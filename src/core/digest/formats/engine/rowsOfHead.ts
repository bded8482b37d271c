import type { Span } from '../../../text/span';
import { endOf, gapAbove, lengthOf, startOf, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';

/** What the rows above the text say without a label. Rows are `[first, end)`. */
export interface Head {
  /** Undefined where there is none, or behind a label. */
  readonly title?: Span | undefined;
  readonly source?: string | undefined;
  /** The line of the date with what is beside it. */
  readonly date?: string | undefined;
  readonly edition?: string | undefined;
  readonly byline?: string | undefined;
  readonly section?: string | undefined;
  readonly copyright?: string | undefined;
  readonly language?: string | undefined;
  readonly page?: string | undefined;
  /** Other lines about the document. */
  readonly lines?: readonly string[] | undefined;
  /** First row that may be text. */
  readonly end: number;
}

/** The words of rows `[first, end)` with their place. */
export function spanOfRows(rows: Rows, first: number, end: number): Span {
  return { start: startOf(rows, first), end: endOf(rows, end - 1) };
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

/** Whether rows are short enough for a title. */
export function isTitle(rows: Rows, first: number, end: number): boolean {
  return end > first && end - first <= limits.titleRows && endOf(rows, end - 1) - startOf(rows, first) <= limits.title && lengthOf(rows, first) > 0;
}

export function firstParagraph(rows: Rows, first: number, end: number): Head {
  if (first >= end) return { end: first };
  const behind = paragraphEnd(rows, first, end);
  return isTitle(rows, first, behind) ? { title: spanOfRows(rows, first, behind), end: behind } : { end: first };
}
