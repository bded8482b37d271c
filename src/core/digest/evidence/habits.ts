import { gapAbove, initialOf, keyOf, type KeyColumn, type Rows } from '../rows/rows';
import { firstAlike } from './firstAlike';
import { learnTitleLabel } from './titleLabel';
import { continuesLine, wrapWidth } from './wrapping';

/** What holds for the whole of a text. In a large one it is learned from a sample of the rows. Keys that occur once are not counted. */
export interface Habits {
  /** How often each key occurs. */
  readonly occurrences: ReadonlyMap<number, number>;
  /** How often each key of a beginning occurs. */
  readonly labels: ReadonlyMap<number, number>;
  /** How often each key of an ending occurs. */
  readonly endings: ReadonlyMap<number, number>;
  /** `initialOf` the rows that recur: most others are told by it without being read. */
  readonly initials: ReadonlySet<number>;
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
  const keys = columnOf(rows, 'key');
  const firsts = firstAlike(keys);
  const occurrences = countOf(keys, firsts);
  const width = wrapWidth(rows);
  return {
    occurrences, initials: initialsOf(rows, firsts), labels: countsIn(rows, 'beginningKey'), endings: countsIn(rows, 'endingKey'), movable: findMovable(rows, keys, firsts), boilerplateFrom: boilerplateFrom(occurrences),
    titleLabel: learnTitleLabel(rows), spaced: isSpaced(rows, width), wrapWidth: width,
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

function initialsOf(rows: Rows, firsts: Int32Array): Set<number> {
  const initials = new Set<number>();
  firsts.forEach((first, row) => {
    if (first !== row) initials.add(initialOf(rows, first)).add(initialOf(rows, row));
  });
  return initials;
}

/**
 * Keys whose rows stand between different rows each time: between the same two at most every other time. Of a story
 * that is there several times one may have been edited.
 */
function findMovable({ joints }: Rows, keys: Int32Array, firsts: Int32Array): Set<number> {
  const recurring = new Uint8Array(keys.length);
  firsts.forEach((first, row) => {
    if (first !== row) recurring[first] = 1;
  });
  const places = new Map<number, number>();
  const counted = new Int32Array(keys.length);
  const most = new Int32Array(keys.length);
  firsts.forEach((first, row) => {
    // In a sample nothing is known of the neighbours that were left out.
    if (recurring[first] === 0 || joints.has(row) || joints.has(row + 1)) return;
    const place = Math.imul(Math.imul(first, 31) + (keys[row - 1] ?? 0), 31) + (keys[row + 1] ?? 0);
    const times = (places.get(place) ?? 0) + 1;
    places.set(place, times);
    counted[first] = (counted[first] ?? 0) + 1;
    most[first] = Math.max(most[first] ?? 0, times);
  });
  const movable = new Set<number>();
  counted.forEach((count, first) => {
    if (count > 1 && (most[first] ?? 0) * 2 <= count) movable.add(keys[first] ?? 0);
  });
  return movable;
}

function boilerplateFrom(occurrences: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const count of occurrences.values()) most = Math.max(most, count);
  return Math.max(fewestRecurrences, most * boilerplateShare);
}

function columnOf(rows: Rows, column: KeyColumn): Int32Array {
  const keys = new Int32Array(rows.count);
  for (let row = 0; row < rows.count; row += 1) keys[row] = keyOf(rows, row, column);
  return keys;
}

function countsIn(rows: Rows, column: KeyColumn): Map<number, number> {
  const keys = columnOf(rows, column);
  return countOf(keys, firstAlike(keys));
}

/** How often each key occurs that occurs more than once, in the order of the text; 0 is none. `firsts` tells for each row the first one of its key. */
function countOf(keys: Int32Array, firsts: Int32Array): Map<number, number> {
  const counts = new Int32Array(keys.length);
  for (const first of firsts) counts[first] = (counts[first] ?? 0) + 1;
  const recurring = new Map<number, number>();
  counts.forEach((count, row) => {
    const key = keys[row] ?? 0;
    if (count > 1 && key !== 0) recurring.set(key, count);
  });
  return recurring;
}
