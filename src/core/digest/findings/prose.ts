import { gapAbove, hasTrait, lengthOf, startOf, widthOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { longestTitle, proseLimits } from '../tuning/lineTuning';
import { continuesLine } from './wrapping';

const noProse = trait.separator | trait.url | trait.date | trait.byline | trait.credit;

/** Whether a row is running text (of a paragraph, not of a head or a list), in a text whose paragraphs are single lines. */
export function isProseLine(rows: Rows, row: number): boolean {
  return isPlainlyLong(rows, row) || (isAlone(rows, row) && canBeProse(rows, row));
}

/**
 * In hard-wrapped text: for the rows `[first, end)` of a part without gaps, 1 where they are running text, else 0. All
 * lines of a paragraph are what its first lines are.
 */
export function findWrappedProse(rows: Rows, first: number, end: number, width: number): Uint8Array {
  const prose = new Uint8Array(end - first);
  let paragraphIsProse = false;
  for (let row = first; row < end; row += 1) {
    if (!continuesLine(rows, row, width) || isCapitalLine(rows, row)) paragraphIsProse = false;
    if (isCapitalLine(rows, row)) continue;
    if (!canBeProse(rows, row)) {
      paragraphIsProse = false;
      continue;
    }
    if (!paragraphIsProse) paragraphIsProse = !inFields(rows, row) && beginsParagraph(rows, row, width);
    prose[row - first] = isAlone(rows, row) || paragraphIsProse ? 1 : 0;
  }
  return prose;
}

/** A line in capitals above one that is not: a title, however wide. */
function isCapitalLine(rows: Rows, row: number): boolean {
  return isCapitals(rows, row) && !isCapitals(rows, row + 1);
}

/** Called for every line: a lower-case letter rules most out. */
function isCapitals(rows: Rows, row: number): boolean {
  return !hasTrait(rows, row, trait.small) && hasTrait(rows, row, trait.capitals);
}

/** A long row that begins with two letters: nothing needs to be looked up. */
function isPlainlyLong(rows: Rows, row: number): boolean {
  if (lengthOf(rows, row) <= longestTitle) return false;
  const start = startOf(rows, row);
  return isLetter(rows.text.charCodeAt(start)) && isLetter(rows.text.charCodeAt(start + 1)) && rows.text.charAt(start + 2) !== ')';
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function canBeProse(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.letters) && !hasTrait(rows, row, noProse);
}

function isAlone(rows: Rows, row: number): boolean {
  const isText = widthOf(rows, row) >= proseLimits.line ? isSentenceLike(rows, row) : isSentence(rows, row);
  return isText && !hasTrait(rows, row, trait.listItem);
}

/** A question or an exclamation may be a title; two sentences are not. */
function isSentence(rows: Rows, row: number): boolean {
  if (widthOf(rows, row) < proseLimits.sentence) return false;
  return hasTrait(rows, row, trait.fullStop) || (hasTrait(rows, row, trait.sentenceEnd) && hasTrait(rows, row, trait.sentences));
}

/** A long row without a stop at its end may be a long title. */
function isSentenceLike(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.fullStop | trait.colon | trait.open | trait.long | trait.sentences);
}

/** In hard-wrapped text: whether a paragraph of running text begins here: three lines, or a sentence over two. */
function beginsParagraph(rows: Rows, row: number, width: number): boolean {
  let last = row;
  const end = Math.min(rows.count, row + proseLimits.linesOfParagraph + 1);
  while (last + 1 < end && continuesLine(rows, last + 1, width) && canBeProse(rows, last + 1)) last += 1;
  return last - row >= proseLimits.linesOfParagraph - 1 || (last > row && hasTrait(rows, last, trait.sentenceEnd));
}

function inFields(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.field) && (hasTrait(rows, row + 1, trait.field) || hasTrait(rows, row - 1, trait.field));
}

/** First row of the part without gaps that a row is in, and the row after its last. */
export function partAround(rows: Rows, row: number): readonly [first: number, end: number] {
  let first = row;
  while (first > 0 && gapAbove(rows, first) === 0) first -= 1;
  let end = row + 1;
  while (end < rows.count && gapAbove(rows, end) === 0) end += 1;
  return [first, end];
}
