import { endOf, gapAbove, hasTrait, lengthOf, startOf, type Rows } from '../rows/rows';
import { isSpaceCode } from '../rows/space';
import { trait } from '../rows/traits';
import { wrapLimits } from '../tuning/lineTuning';

/**
 * The width at which lines are broken: nine out of ten lines that are followed without a gap fit within it. 0 where
 * paragraphs are not broken.
 */
export function wrapWidth(rows: Rows): number {
  if (!isHardWrapped(rows)) return 0;
  const counts = new Int32Array(wrapLimits.longest + 1);
  let lines = 0;
  for (let row = 0; row + 1 < rows.count; row += 1) {
    const length = lengthOf(rows, row);
    if (gapAbove(rows, row + 1) > 0 || length > wrapLimits.longest) continue;
    counts[length] = (counts[length] ?? 0) + 1;
    lines += 1;
  }
  let seen = 0;
  const width = counts.findIndex((count) => (seen += count) >= lines * wrapLimits.withinWidth);
  return Math.max(1, width - wrapLimits.slack);
}

/** Whether paragraphs are broken into lines of one width: most rows that are followed without a gap do not end a sentence. */
function isHardWrapped(rows: Rows): boolean {
  let followed = 0;
  let broken = 0;
  for (let row = 0; row + 1 < rows.count; row += 1) {
    if (gapAbove(rows, row + 1) > 0) continue;
    followed += 1;
    if (looksBroken(rows, row) && !hasTrait(rows, row + 1, trait.listItem) && !beginsWithCapital(rows, row + 1)) broken += 1;
  }
  return followed > rows.count * wrapLimits.followed && broken > followed * wrapLimits.broken;
}

/** Whether a row is as long as a line of wrapped text, and does not end a sentence. */
function looksBroken(rows: Rows, row: number): boolean {
  const length = lengthOf(rows, row);
  if (length < wrapLimits.shortest || length > wrapLimits.longest) return false;
  return !hasTrait(rows, row, trait.sentenceEnd) && hasTrait(rows, row, trait.letters);
}

/** In scripts without capitals no row does. */
function beginsWithCapital(rows: Rows, row: number): boolean {
  const start = startOf(rows, row);
  return hasTrait(rows, row, trait.capital) && !/^[^\p{L}\p{N}]{0,6}\p{Lo}/u.test(rows.text.slice(start, start + 8));
}

/** Whether a row continues the line above: no gap, and its first word had no room there. */
export function continuesLine(rows: Rows, row: number, width: number): boolean {
  if (row === 0 || gapAbove(rows, row) > 0) return false;
  const room = width - lengthOf(rows, row - 1) - 1;
  return room < 0 || beginsWithWordLongerThan(rows, row, room);
}

function beginsWithWordLongerThan(rows: Rows, row: number, room: number): boolean {
  const start = startOf(rows, row);
  const end = Math.min(start + room, endOf(rows, row));
  for (let at = start; at < end; at += 1) if (isSpaceCode(rows.text.charCodeAt(at))) return false;
  return room < lengthOf(rows, row) && !isSpaceCode(rows.text.charCodeAt(end));
}
