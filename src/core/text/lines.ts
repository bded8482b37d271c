import { countWhile } from './countWhile';
import { forEachLine } from './forEachLine';
import { GrowingInts } from './growingInts';

/**
 * Where the lines of a text begin. Line breaks are those of the editor: LF, CRLF and a lone CR.
 * Four bytes a line, so that a text of 50 MB costs a few megabytes.
 */
export interface LineIndex {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** Offset of the first code unit of every line; the first entry is 0. */
  readonly starts: Int32Array;
}

/** A place in a text. Both count from 0; the column is in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Index of the lines of `text`, in one pass. */
export function indexLines(text: string): LineIndex {
  const starts = new GrowingInts();
  forEachLine(text, (start) => {
    starts.push(start);
  });
  return { length: text.length, starts: starts.toArray() };
}

/** Line and column of an offset. Offsets outside the text are moved to its nearest end. */
export function positionAt(index: LineIndex, offset: number): LinePosition {
  const inside = Math.min(Math.max(offset, 0), index.length);
  const line = Math.max(0, countWhile(index.starts.length, (each) => startOfLine(index, each) <= inside) - 1);
  return { line, column: inside - startOfLine(index, line) };
}

/** Offset of a place. One that does not exist is moved to the nearest that does; a line's break belongs to it. */
export function offsetAt(index: LineIndex, position: LinePosition): number {
  const line = Math.min(Math.max(position.line, 0), index.starts.length - 1);
  const start = startOfLine(index, line);
  return Math.min(start + Math.max(position.column, 0), startOfLine(index, line + 1));
}

function startOfLine(index: LineIndex, line: number): number {
  return index.starts[line] ?? index.length;
}
