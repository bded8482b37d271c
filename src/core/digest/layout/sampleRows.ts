import type { RowLooks, Rows } from '../rows/rows';
import { sampleLimits as limits } from '../tuning/articleTuning';

/** Half-open ranges of rows that show how the text is laid out: all of a small text. */
export function sampleRanges(count: number): readonly (readonly [first: number, end: number])[] {
  if (count <= limits.wholeUpTo) return [[0, count]];
  const step = Math.floor(count / (limits.windows + 1) / limits.grid) * limits.grid;
  const length = Math.min(limits.mostWindow, Math.max(limits.leastWindow, Math.floor(step * limits.windows * limits.windowShare)));
  const windows = Array.from({ length: limits.windows }, (_, index): [number, number] => [step * (index + 1), step * (index + 1) + length]);
  return [[0, limits.beginning], ...windows];
}

/** The rows of the ranges as separate rows; offsets stay those of the text. */
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
  // What is already known about the looks of rows need not be found again.
  const { traits, words, key, beginningKey, endingKey } = rows.looks;
  const looks: RowLooks = {
    traits: pick(traits), words: pick(words), key: pick(key), beginningKey: pick(beginningKey), endingKey: pick(endingKey),
  };
  const places = { start: pick(rows.start), end: pick(rows.end), gap: pick(rows.gap), pageTops, gapBelow: rows.gapBelow };
  return { ...places, text: rows.text, count, joints, looks };
}
