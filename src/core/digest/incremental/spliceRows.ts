import { countWhile } from '../../text/countWhile';
import type { TextEdit } from '../../text/textEdits';
import { findRows } from '../rows/readRows';
import { mostGap, type RowLooks, type Rows } from '../rows/rows';

/** Rows after an edit, and which of them are new: `[first, newEnd)` replaced `[first, oldEnd)`. */
export interface SplicedRows {
  readonly rows: Rows;
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * The rows of a text after an edit. Only the lines around it are read again, from the last row that ends before the
 * edit to the first that begins after it; the other rows keep what is known about them.
 */
export function spliceRows(old: Rows, text: string, edit: TextEdit): SplicedRows {
  const shift = edit.text.length - (edit.end - edit.start);
  const before = rowsBefore(old.end, edit.start);
  const first = Math.max(0, before - 1);
  const behind = rowsBefore(old.start, edit.end + 2);
  const oldEnd = Math.min(old.count, behind + 1);
  const from = before > 0 ? old.start[first] ?? 0 : 0;
  const to = behind < old.count ? (old.end[behind] ?? 0) + shift : text.length;
  const read = findRows(text.slice(from, to), from, before > 0 ? old.gap[first] ?? mostGap : mostGap);
  const newEnd = first + read.start.length;
  const unread = new Int32Array(newEnd - first);
  const splice = (column: Int32Array, middle: Int32Array = unread, by = 0) => spliced(column, first, oldEnd, middle, by);
  const looks: RowLooks = {
    traits: splice(old.looks.traits),
    words: splice(old.looks.words),
    key: splice(old.looks.key),
    beginningKey: splice(old.looks.beginningKey),
    endingKey: splice(old.looks.endingKey),
  };
  const rows: Rows = {
    start: splice(old.start, read.start, shift),
    end: splice(old.end, read.end, shift),
    gap: splice(old.gap, read.gap),
    pageTops: splicedTops(old, read.pageTops, first, oldEnd, newEnd),
    gapBelow: behind < old.count ? old.gapBelow : read.gapBelow,
    text,
    count: old.count + newEnd - oldEnd,
    joints: old.joints,
    looks,
  };
  return { rows, first, oldEnd, newEnd };
}

/** How many rows have an offset below `offset` in an ascending column. */
function rowsBefore(column: Int32Array, offset: number): number {
  return countWhile(column.length, (row) => (column[row] ?? 0) < offset);
}

function spliced(column: Int32Array, first: number, oldEnd: number, middle: Int32Array, shift: number): Int32Array {
  const result = new Int32Array(column.length + middle.length - (oldEnd - first));
  result.set(column.subarray(0, first));
  result.set(middle, first);
  result.set(column.subarray(oldEnd), first + middle.length);
  if (shift !== 0) for (let row = first + middle.length; row < result.length; row += 1) result[row] = (result[row] ?? 0) + shift;
  return result;
}

/** The first row that was reread did not change, so it is still what it was. */
function splicedTops(old: Rows, read: ReadonlySet<number>, first: number, oldEnd: number, newEnd: number): ReadonlySet<number> {
  if (old.pageTops.size === 0 && read.size === 0) return old.pageTops;
  const tops = [...read].map((row) => row + first);
  for (const row of old.pageTops) {
    if (row <= first) tops.push(row);
    else if (row >= oldEnd) tops.push(row + newEnd - oldEnd);
  }
  return new Set(tops);
}
