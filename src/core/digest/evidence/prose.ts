import { gapAbove, hasTrait, lengthOf, startOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';

/** A row of running text is at least this long, or a shorter whole sentence. */
const proseLength = 110;
const sentenceLength = 45;
/** Lines of hard-wrapped text are no longer than this. */
const longestWrapped = 100;

/** For every row 1 where it is running text (of a paragraph, not of a head or a list), else 0. */
export function findProse(rows: Rows): Uint8Array {
  const prose = new Uint8Array(rows.count);
  const width = isHardWrapped(rows) ? wrapWidth(rows) : 0;
  let paragraphIsProse = false;
  for (let row = 0; row < rows.count; row += 1) {
    if (width > 0 && !continues(rows, row, width)) paragraphIsProse = false;
    if (hasTrait(rows, row, trait.separator | trait.url | trait.date | trait.byline) || !hasTrait(rows, row, trait.letters)) continue;
    const alone = lengthOf(rows, row) >= proseLength ? isSentenceLike(rows, row) : isSentence(rows, row);
    if (width > 0 && !paragraphIsProse) paragraphIsProse = !inFields(rows, row) && beginsParagraph(rows, row, width);
    prose[row] = (alone && !hasTrait(rows, row, trait.listItem)) || paragraphIsProse ? 1 : 0;
  }
  return prose;
}

/** A question or an exclamation may be a title; two sentences are none. */
function isSentence(rows: Rows, row: number): boolean {
  return lengthOf(rows, row) >= sentenceLength && (hasTrait(rows, row, trait.fullStop) || (hasTrait(rows, row, trait.sentenceEnd) && hasTrait(rows, row, trait.sentences)));
}

/** A long row without a stop at its end may be a long title. */
function isSentenceLike(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.fullStop | trait.colon | trait.open | trait.long | trait.sentences);
}

/** In hard-wrapped text: whether a paragraph of running text begins here: three lines, or a sentence over two. */
function beginsParagraph(rows: Rows, row: number, width: number): boolean {
  let last = row;
  while (last < row + 3 && last + 1 < rows.count && continues(rows, last + 1, width)) last += 1;
  return last - row >= 2 || (last > row && hasTrait(rows, last, trait.sentenceEnd));
}

/** Whether a row goes on with the line above: no gap, and its first word had no room there. */
function continues(rows: Rows, row: number, width: number): boolean {
  if (row === 0 || gapAbove(rows, row) > 0) return false;
  const start = startOf(rows, row);
  const space = rows.text.slice(start, start + width).search(/\s/u);
  const word = space === -1 ? lengthOf(rows, row) : space;
  return lengthOf(rows, row - 1) + 1 + word > width;
}

/** The width at which lines are broken: nine of ten lines that are followed without a gap are no longer. */
function wrapWidth(rows: Rows): number {
  const counts = new Int32Array(longestWrapped + 1);
  let lines = 0;
  for (let row = 0; row + 1 < rows.count; row += 1) {
    const length = lengthOf(rows, row);
    if (gapAbove(rows, row + 1) > 0 || length > longestWrapped) continue;
    counts[length] = (counts[length] ?? 0) + 1;
    lines += 1;
  }
  let seen = 0;
  const width = counts.findIndex((count) => (seen += count) >= lines * 0.9);
  // A line may be a few characters short of the width.
  return Math.max(1, width - 8);
}

function inFields(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.field) && (hasTrait(rows, row + 1, trait.field) || hasTrait(rows, row - 1, trait.field));
}

/** Whether paragraphs are broken into lines of one width: most rows that are followed without a gap do not end a sentence. */
function isHardWrapped(rows: Rows): boolean {
  let followed = 0;
  let broken = 0;
  for (let row = 0; row + 1 < rows.count; row += 1) {
    if (gapAbove(rows, row + 1) > 0) continue;
    followed += 1;
    const length = lengthOf(rows, row);
    const isBroken = length >= 50 && length <= longestWrapped && !hasTrait(rows, row, trait.sentenceEnd) && hasTrait(rows, row, trait.letters);
    if (isBroken && !hasTrait(rows, row + 1, trait.capital | trait.listItem)) broken += 1;
  }
  return followed > rows.count * 0.3 && broken > followed * 0.3;
}
