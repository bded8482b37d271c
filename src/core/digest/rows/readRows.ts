import { forEachLine } from '../../text/forEachLine';
import { GrowingInts } from '../../text/growingInts';
import { rowLimits } from '../tuning/lineTuning';
import { mostGap, rowsOf, type RowPlaces, type Rows } from './rows';
import { isSpaceCode } from './space';

const lineFeed = 10;
const formFeed = 12;

/** Finds the rows of a text in one pass; what they look like is found on demand. */
export function readRows(text: string): Rows {
  return rowsOf(text, findRows(text, 0, mostGap));
}

/** Rows of a text that begins at `offset` of the whole, with `gapAbove` blank lines above it. */
export function findRows(text: string, offset: number, gapAbove: number): RowPlaces {
  const start = new GrowingInts(text.length / rowLimits.usualLength);
  const end = new GrowingInts(text.length / rowLimits.usualLength);
  const gap = new GrowingInts(text.length / rowLimits.usualLength);
  const pageTops = new Set<number>();
  let blank = gapAbove;
  const addLine = (lineStart: number, lineEnd: number) => {
    const rowStart = skipSpace(text, lineStart, lineEnd);
    if (rowStart === lineEnd) {
      blank = Math.min(blank + 1, mostGap);
    } else if (start.length < rowLimits.mostRows) {
      if (text.charCodeAt(lineStart - 1) === formFeed) pageTops.add(start.length);
      start.push(rowStart + offset);
      end.push(skipSpaceBack(text, rowStart, lineEnd) + offset);
      gap.push(blank);
      blank = 0;
    }
  };
  if (text.includes('\r') || text.includes('\f')) forEachLine(text, addLine, { formFeeds: true });
  else forEachPlainLine(text, addLine);
  return { start: start.toArray(), end: end.toArray(), gap: gap.toArray(), pageTops, gapBelow: blank };
}

/** Like `forEachLine`, for a text whose lines end with LF alone: nearly all do, and this is twice as fast. */
function forEachPlainLine(text: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start <= text.length; ) {
    const found = text.charCodeAt(start) === lineFeed ? start : text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    visit(start, end);
    start = end + 1;
  }
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

function skipSpaceBack(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && isSpaceCode(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
