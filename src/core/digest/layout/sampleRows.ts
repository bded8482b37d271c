import type { RowLooks, Rows } from '../rows/rows';

/** A text with more rows than this is learned from a sample. */
const wholeUpTo = 3000;
/** Rows of the sample: the beginning, where masthead and contents stand, and windows spread over the rest. */
const beginning = 160;
const windows = 6;
const windowRows = { least: 80, most: 320, perRow: 1 / 128 };
/** Windows begin at multiples of this, so that a line more or less does not move them. */
const grid = 64;

/** Half-open ranges of rows that show how the text is laid out: all of a small text. */
export function sampleRanges(count: number): readonly (readonly [first: number, end: number])[] {
  if (count <= wholeUpTo) return [[0, count]];
  const step = Math.floor(count / (windows + 1) / grid) * grid;
  const length = Math.min(windowRows.most, Math.max(windowRows.least, Math.floor(step * windows * windowRows.perRow)));
  return [[0, beginning], ...Array.from({ length: windows }, (_, index): [number, number] => [step * (index + 1), step * (index + 1) + length])];
}

/** The rows of the ranges as rows of their own; offsets stay those of the text. */
export function sampleOf(rows: Rows, ranges: readonly (readonly [number, number])[]): Rows {
  const count = ranges.reduce((sum, [first, end]) => sum + end - first, 0);
  const pick = (column: Int32Array) => {
    const picked = new Int32Array(count);
    let at = 0;
    for (const [first, end] of ranges) {
      picked.set(column.subarray(first, end), at);
      at += end - first;
    }
    return picked;
  };
  const pageTops = new Set<number>();
  const joints = new Set<number>();
  let above = 0;
  for (const [first, end] of ranges) {
    joints.add(above);
    for (const row of rows.pageTops) if (row >= first && row < end) pageTops.add(row - first + above);
    above += end - first;
  }
  // What is known of the looks of rows so far need not be found again.
  const { traits, words, key, beginningKey, endingKey } = rows.looks;
  const looks: RowLooks = { traits: pick(traits), words: pick(words), key: pick(key), beginningKey: pick(beginningKey), endingKey: pick(endingKey) };
  return { text: rows.text, count, start: pick(rows.start), end: pick(rows.end), gap: pick(rows.gap), pageTops, joints, gapBelow: rows.gapBelow, looks };
}
