import { gapAbove, hasTrait, lengthOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';

/** A row of running text is at least this long, or a shorter whole sentence. */
const proseLength = 110;
const sentenceLength = 45;

/** For every row 1 where it is running text (of a paragraph, not of a head or a list), else 0. */
export function findProse(rows: Rows): Uint8Array {
  const prose = new Uint8Array(rows.count);
  const wrapped = isHardWrapped(rows);
  let paragraphIsProse = false;
  for (let row = 0; row < rows.count; row += 1) {
    if (wrapped && gapAbove(rows, row) > 0) paragraphIsProse = false;
    if (hasTrait(rows, row, trait.separator | trait.url | trait.date | trait.byline) || !hasTrait(rows, row, trait.letters)) continue;
    const alone = lengthOf(rows, row) >= proseLength ? isSentenceLike(rows, row) : isSentence(rows, row);
    if (wrapped && !paragraphIsProse) paragraphIsProse = !inFields(rows, row) && beginsParagraph(rows, row);
    prose[row] = (alone && !hasTrait(rows, row, trait.listItem)) || (wrapped && paragraphIsProse) ? 1 : 0;
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

/** In hard-wrapped text: whether the rows from here to the next gap are running text, three lines or a sentence over two. */
function beginsParagraph(rows: Rows, row: number): boolean {
  let last = row;
  while (last < row + 3 && last + 1 < rows.count && gapAbove(rows, last + 1) === 0) last += 1;
  return last - row >= 2 || (last > row && hasTrait(rows, last, trait.sentenceEnd));
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
    const isBroken = length >= 50 && length <= 100 && !hasTrait(rows, row, trait.sentenceEnd) && hasTrait(rows, row, trait.letters);
    if (isBroken && !hasTrait(rows, row + 1, trait.capital | trait.listItem)) broken += 1;
  }
  return followed > rows.count * 0.3 && broken > followed * 0.3;
}
