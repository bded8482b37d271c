import { lengthOf, rowText, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';
import type { RowRange } from '../document/formatReader';
import { abovePaper, titleFrom } from './abovePaper';
import { belowPaper } from './belowPaper';
import { namesDay } from './dates';
import type { FormatDescription } from './description';
import { namesAuthors } from './names';
import { firstParagraph, paragraphEnd, rowThat, spanOfRows, type Head } from './rowsOfHead';

/** The rows above the first label, or all of them. */
export interface HeadRows extends RowRange {
  /** Whether labels or a mark are right below, so that no row is text. */
  readonly hasLabels: boolean;
  /** Whether a cover page may be above. */
  readonly isBelowCover: boolean;
}

/** Reads the head of a document. */
export function readHead(rows: Rows, format: FormatDescription, place: HeadRows): Head {
  const skipped = (from: number) => rowThat(rows, from, place.end, (_, row) => !isHeadLine(rows, format, row));
  const first = format.title === 'above-line' ? place.first : skipped(place.first);
  const head = titleIn(rows, format, { ...place, first });
  const end = head.title === undefined ? head.end : skipped(head.end);
  const lines: string[] = [];
  for (let row = place.first; row < end; row += 1) if (isHeadLine(rows, format, row)) lines.push(rowText(rows, row));
  const all: Head = { ...head, end, ...(lines.length > 0 && { lines }) };
  return format.authorBelow === true && head.title !== undefined ? withAuthor(rows, all, place.end) : all;
}

function titleIn(rows: Rows, format: FormatDescription, { first, end, hasLabels, isBelowCover }: HeadRows): Head {
  const last = Math.min(end, first + limits.headRows);
  switch (format.title) {
    case 'label': return { end: first };
    case 'first': return firstParagraph(rows, first, last);
    case 'second': return second(rows, first, last);
    case 'above-paper': return isBelowCover ? abovePaper(rows, titleFrom(rows, first, end), end) : abovePaper(rows, first, last);
    case 'above-line': return aboveLine(rows, format, first, isBelowCover ? end : last);
    case 'below-paper': return belowPaper(rows, first, last, hasLabels, (row) => isHeadLine(rows, format, row));
    case 'below-number': return belowNumber(rows, first, last, format.titleBelow);
    case 'above-words': return { end: first };
  }
}

function isHeadLine(rows: Rows, { headLine }: FormatDescription, row: number): boolean {
  return headLine !== undefined && lengthOf(rows, row) < limits.title && headLine.test(rowText(rows, row));
}

/** A line of names between title and text. */
function withAuthor(rows: Rows, head: Head, end: number): Head {
  const behind = head.end + 1;
  if (behind >= end || paragraphEnd(rows, head.end, end) !== behind) return head;
  const text = rowText(rows, head.end);
  return namesAuthors(text) ? { ...head, byline: text, end: behind } : head;
}

function second(rows: Rows, first: number, end: number): Head {
  const behind = paragraphEnd(rows, first, end);
  const head = firstParagraph(rows, behind, end);
  return head.title === undefined ? firstParagraph(rows, first, end) : { ...head, section: rowText(rows, first) };
}

/** The paragraph above the first line of the kind; below a cover page its last rows without a gap. */
function aboveLine(rows: Rows, format: FormatDescription, first: number, end: number): Head {
  const line = rowThat(rows, first + 1, end, (_, row) => isHeadLine(rows, format, row));
  if (line >= end) return firstParagraph(rows, first, end);
  let top = line - 1;
  while (top > first && rows.gap[top] === 0 && line - top < limits.titleRows) top -= 1;
  const source = rowText(rows, line);
  return { title: spanOfRows(rows, top, line), source, end: line + 1 };
}

function belowNumber(rows: Rows, first: number, end: number, number: RegExp | undefined): Head {
  const above = number === undefined ? end : rowThat(rows, first, end, (_, row) => number.test(rowText(rows, row)));
  if (above >= end) return firstParagraph(rows, first, end);
  const date = rowThat(rows, above + 1, end, namesDay);
  const behind = date < end ? date : paragraphEnd(rows, above + 1, end);
  if (behind === above + 1) return { end: behind };
  return { title: spanOfRows(rows, above + 1, behind), ...(date < end && { date: rowText(rows, date), source: rowText(rows, date) }), end: Math.min(end, behind + 1) };
}
