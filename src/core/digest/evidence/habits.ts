import { gapAbove, keyOf, type KeyColumn, type Rows } from '../rows/rows';
import { learnTitleLabel } from './titleLabel';
import { continuesLine, wrapWidth } from './wrapping';

/** What holds for the whole of a text. In a large one it is learned from a sample of the rows. */
export interface Habits {
  /** How often each key occurs. */
  readonly occurrences: ReadonlyMap<number, number>;
  /** How often each key of a beginning occurs. */
  readonly labels: ReadonlyMap<number, number>;
  /** How often each key of an ending occurs. */
  readonly endings: ReadonlyMap<number, number>;
  /** Key of the label that titles have, where it is not a known one; 0 for none. */
  readonly titleLabel: number;
  /** Keys of rows that recur between different neighbours. */
  readonly movable: ReadonlySet<number>;
  /** A line that occurs so often is boilerplate, if it is movable. */
  readonly boilerplateFrom: number;
  /** Whether most rows have a blank line above. */
  readonly spaced: boolean;
  /** The width at which paragraphs are broken into lines; 0 where a paragraph is a line. */
  readonly wrapWidth: number;
}

/** A line is boilerplate when it recurs this often, and a tenth as often as the most frequent line: in a long text titles too recur. */
const fewestRecurrences = 3;
const boilerplateShare = 0.1;
const spacedShare = 0.4;

export function learnHabits(rows: Rows): Habits {
  const occurrences = countOf(rows, 'key');
  const width = wrapWidth(rows);
  return {
    occurrences, labels: countOf(rows, 'beginningKey'), endings: countOf(rows, 'endingKey'), movable: findMovable(rows), titleLabel: learnTitleLabel(rows), boilerplateFrom: boilerplateFrom(occurrences),
    spaced: isSpaced(rows, width), wrapWidth: width,
  };
}

/** Whether most rows, or paragraphs of hard-wrapped text, have a gap above. */
function isSpaced(rows: Rows, width: number): boolean {
  let gaps = 0;
  let paragraphs = 0;
  for (let row = 1; row < rows.count; row += 1) {
    if (gapAbove(rows, row) > 0) gaps += 1;
    if (width === 0 || !continuesLine(rows, row, width)) paragraphs += 1;
  }
  return gaps > paragraphs * spacedShare;
}

/** Keys whose rows do not always stand between the same two rows. */
function findMovable(rows: Rows): Set<number> {
  const firstRow = new Map<number, number>();
  const movable = new Set<number>();
  for (let row = 0; row < rows.count; row += 1) {
    const key = keyOf(rows, row);
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row);
    else if (keyOf(rows, first + 1) !== keyOf(rows, row + 1) || (first > 0 && keyOf(rows, first - 1) !== keyOf(rows, row - 1))) movable.add(key);
  }
  return movable;
}

function boilerplateFrom(occurrences: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const count of occurrences.values()) most = Math.max(most, count);
  return Math.max(fewestRecurrences, most * boilerplateShare);
}

/** How often each key occurs; 0 is none. */
function countOf(rows: Rows, column: KeyColumn): Map<number, number> {
  const counts = new Map<number, number>();
  for (let row = 0; row < rows.count; row += 1) {
    const key = keyOf(rows, row, column);
    if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
