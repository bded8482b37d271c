import { forEachLine } from '../../text/forEachLine';
import { GrowingInts } from '../../text/growingInts';
import { rowKeys } from './keys';
import { longestTitle, rowTraits, trait } from './traits';

/**
 * The lines of a text that are not blank, in columns: one entry a row in each, and no string a row,
 * so that a digest of many megabytes stays cheap.
 */
export interface Rows {
  readonly text: string;
  readonly count: number;
  /** Offsets of the row without white space at its ends (UTF-16 code units, half-open). */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Blank lines above the row, at most 100; the first row counts as 100. */
  readonly gap: Int32Array;
  /** Bits of `trait`. */
  readonly traits: Int32Array;
  /** Number of words; of a long row 1000. */
  readonly words: Int32Array;
  /** `RowKeys.whole` and `.beginning`; of a long row the key of its first words, and 0. */
  readonly key: Int32Array;
  readonly beginningKey: Int32Array;
}

const mostGap = 100;
const manyWords = 1000;
const keyWordsOfLongRow = 8;

/** Reads the rows of a text in one pass. Long rows are looked at only at their ends. */
export function readRows(text: string): Rows {
  const start = new GrowingInts();
  const end = new GrowingInts();
  const gap = new GrowingInts();
  const traits = new GrowingInts();
  const words = new GrowingInts();
  const key = new GrowingInts();
  const beginningKey = new GrowingInts();
  let blank = mostGap;
  forEachLine(text, (lineStart, lineEnd) => {
    const rowStart = skipSpace(text, lineStart, lineEnd);
    if (rowStart === lineEnd) {
      blank = Math.min(blank + 1, mostGap);
      return;
    }
    const rowEnd = skipSpaceBack(text, rowStart, lineEnd);
    const isLong = rowEnd - rowStart > longestTitle;
    // Of a long row the two ends are enough: a row may be megabytes long.
    const row = isLong ? `${text.slice(rowStart, rowStart + longestTitle)} ${text.slice(rowEnd - longestTitle, rowEnd)}` : text.slice(rowStart, rowEnd);
    const keys = isLong ? { ...rowKeys(row, keyWordsOfLongRow), beginning: 0, words: manyWords } : rowKeys(row);
    start.push(rowStart);
    end.push(rowEnd);
    gap.push(blank);
    traits.push(rowTraits(row) | (text.charAt(lineStart - 1) === '\f' ? trait.pageTop : 0));
    words.push(keys.words);
    // The fence of a code block stands between parts of a manual, not between articles.
    key.push(row.startsWith('```') ? 0 : keys.whole);
    beginningKey.push(keys.beginning);
    blank = 0;
  }, { formFeeds: true });
  return {
    text, count: start.length, start: start.toArray(), end: end.toArray(), gap: gap.toArray(), traits: traits.toArray(),
    words: words.toArray(), key: key.toArray(), beginningKey: beginningKey.toArray(),
  };
}

/** Whether a row has one of the traits of `mask`. */
export function hasTrait(rows: Rows, row: number, mask: number): boolean {
  return ((rows.traits[row] ?? 0) & mask) !== 0;
}

/** Blank lines above a row; behind the last row as many as at a page's end. */
export function gapAbove(rows: Rows, row: number): number {
  return rows.gap[row] ?? mostGap;
}

export function startOf(rows: Rows, row: number): number {
  return rows.start[row] ?? rows.text.length;
}

export function endOf(rows: Rows, row: number): number {
  return rows.end[row] ?? rows.text.length;
}

export function lengthOf(rows: Rows, row: number): number {
  return endOf(rows, row) - startOf(rows, row);
}

export function rowText(rows: Rows, row: number): string {
  return rows.text.slice(startOf(rows, row), endOf(rows, row));
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

/** White space, the byte order mark and invisible joiners, which pasted text leaves at line ends. */
function isSpaceCode(code: number): boolean {
  return code <= 32 || (code >= 0x7f && code <= 0xa0) || code === 0xfeff || (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680;
}
