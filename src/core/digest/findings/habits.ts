import { gapAbove, initialOf, keyOf, type KeyColumn, type Rows } from '../rows/rows';
import { habitLimits } from '../tuning/lineTuning';
import { learnTitleLabel } from './titleLabel';
import { continuesLine, wrapWidth } from './wrapping';

/**
 * What is true of a text as a whole, learned from a sample of rows if it is large. Keys that occur once are not
 * counted.
 */
export interface Habits {
  /** How often each key occurs. */
  readonly occurrences: ReadonlyMap<number, number>;
  /** How often each key of a beginning occurs. */
  readonly labels: ReadonlyMap<number, number>;
  /** How often each key of an ending occurs. */
  readonly endings: ReadonlyMap<number, number>;
  /** `initialOf` the rows that recur: it rules out most others without reading them. */
  readonly initials: ReadonlySet<number>;
  /** Key of the label that titles have, if it is not a known one; 0 for none. */
  readonly titleLabel: number;
  /** Keys of rows that recur between different neighbours. */
  readonly movable: ReadonlySet<number>;
  /** Keys of titles that the contents or other articles list, and the bullet of these lists: its character code, 0 for none. */
  readonly listed: ReadonlyMap<number, number>;
  /** A line that occurs this often is boilerplate, if it is movable. */
  readonly boilerplateFrom: number;
  /** Whether most rows have a blank line above. */
  readonly spaced: boolean;
  /** The width at which paragraphs are broken into lines; 0 where a paragraph is a line. */
  readonly wrapWidth: number;
}

export function learnHabits(rows: Rows): Habits {
  const keys = columnOf(rows, 'key');
  const firsts = firstAlike(keys);
  const occurrences = countOf(keys, firsts);
  const width = wrapWidth(rows);
  return {
    occurrences,
    labels: countsIn(rows, 'beginningKey'),
    endings: countsIn(rows, 'endingKey'),
    initials: initialsOf(rows, firsts),
    titleLabel: learnTitleLabel(rows),
    movable: findMovable(rows, keys, firsts),
    listed: findListed(rows, keys, firsts),
    boilerplateFrom: boilerplateFrom(occurrences),
    spaced: isSpaced(rows, width),
    wrapWidth: width,
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
  return gaps > paragraphs * habitLimits.spacedShare;
}

function initialsOf(rows: Rows, firsts: Int32Array): Set<number> {
  const initials = new Set<number>();
  firsts.forEach((first, row) => {
    if (first !== row) initials.add(initialOf(rows, first)).add(initialOf(rows, row));
  });
  return initials;
}

/**
 * Keys whose rows have different neighbours each time: the same two at most every other time. One copy of a repeated
 * story may have been edited.
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
    // In a sample, neighbours that were left out are unknown.
    if (recurring[first] === 0 || joints.has(row) || joints.has(row + 1)) return;
    const place = Math.imul(Math.imul(first, 31) + (keys[row - 1] ?? 0), 31) + (keys[row + 1] ?? 0);
    const times = (places.get(place) ?? 0) + 1;
    places.set(place, times);
    counted[first] = (counted[first] ?? 0) + 1;
    most[first] = Math.max(most[first] ?? 0, times);
  });
  const movable = new Set<number>();
  counted.forEach((count, first) => {
    if (count > 1 && (most[first] ?? 0) <= count * habitLimits.sameNeighbours) movable.add(keys[first] ?? 0);
  });
  return movable;
}

function findListed(rows: Rows, keys: Int32Array, firsts: Int32Array): Map<number, number> {
  const members = new Map<number, number[]>();
  firsts.forEach((first, row) => {
    if (first === row) return;
    const known = members.get(first);
    if (known === undefined) members.set(first, [first, row]);
    else known.push(row);
  });
  const listed = new Map<number, number>();
  for (const [first, alike] of members) {
    const bullet = alike.length < habitLimits.recurrencesOfBoilerplate ? undefined : bulletOfList(rows, alike);
    if (bullet !== undefined) listed.set(keys[first] ?? 0, bullet);
  }
  return listed;
}

/** The bullet of all rows but one: that one is the title that the others list. Items without a bullet have no gap above. */
function bulletOfList(rows: Rows, alike: readonly number[]): number | undefined {
  const bullets = alike.map((row) => bulletOf(rows, row));
  const [one = 0, two = 0, three = 0] = bullets;
  const usual = one === two ? one : three;
  const unusual = bullets.filter((bullet) => bullet !== usual).length;
  if (unusual > 0 || usual !== 0) return unusual === 1 ? usual : undefined;
  return alike.filter((row) => gapAbove(rows, row) > 0).length === 1 ? usual : undefined;
}

/** The first character of a row, where it is no letter, digit or quotation mark; else 0. */
export function bulletOf({ text, start }: Rows, row: number): number {
  const at = start[row] ?? text.length;
  const first = text.charAt(at);
  return /^[\p{L}\p{N}"'“”„«»‘’(¿¡]/u.test(first) ? 0 : text.charCodeAt(at);
}

function boilerplateFrom(occurrences: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const count of occurrences.values()) most = Math.max(most, count);
  return Math.max(habitLimits.recurrencesOfBoilerplate, most * habitLimits.boilerplateShare);
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

/**
 * How often each recurring key occurs, in the order of the text; 0 is no key. `firsts` has for each row the first with
 * its key.
 */
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

/** A prime that spreads keys, which are hashes already, over the table's places. */
const spread = 0x9e3779b1;

/**
 * For each entry of a column the index of the first equal one, its own if there is none before. A table of integers
 * with open addressing: many times faster than a `Map` with an entry for each value that occurs once.
 */
export function firstAlike(column: Int32Array): Int32Array {
  const bits = Math.max(4, 33 - Math.clz32(column.length));
  const mask = (1 << bits) - 1;
  // 0 is free; others are indices in the column, from 1.
  const table = new Int32Array(1 << bits);
  return column.map((value, place) => {
    let slot = Math.imul(value, spread) >>> (32 - bits);
    for (;;) {
      const first = (table[slot] ?? 0) - 1;
      if (first < 0) {
        table[slot] = place + 1;
        return place;
      }
      if (column[first] === value) return first;
      slot = (slot + 1) & mask;
    }
  });
}
