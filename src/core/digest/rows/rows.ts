import { countWhile } from '../../text/countWhile';
import { longestTitle, rowLimits } from '../tuning/lineTuning';
import { foldedCode, rowKeys } from './keys';
import {
  charactersOf, goesOnInWords, innerTraits, innerTraitsOf, isPlain, outerTraitsOf, plainTraits, trait, wordsOfPlain,
} from './traits';

/** Gaps are counted up to here; the first row has this one above it. */
export const mostGap = 100;

/** Where rows are: offsets without the white space at their ends (UTF-16 code units, half-open). */
export interface RowPlaces {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Blank lines above the row, at most `mostGap`. */
  readonly gap: Int32Array;
  /** Rows that are the first after a form feed. */
  readonly pageTops: ReadonlySet<number>;
  /** Blank lines below the last row. */
  readonly gapBelow: number;
}

/**
 * The lines of a text that are not blank, in columns: one entry per row in each, and no string per row, so that a
 * digest of many megabytes stays cheap. The columns of `RowLooks` are filled on demand, row by row.
 */
export interface Rows extends RowPlaces {
  readonly text: string;
  readonly count: number;
  readonly looks: RowLooks;
  /** Rows of a sample above which rows of the text are left out. */
  readonly joints: ReadonlySet<number>;
}

/** What rows look like. Bits among a row's traits say which columns are filled for it: use the functions below to read them. */
export interface RowLooks {
  /** Bits of `trait`. */
  readonly traits: Int32Array;
  /** Number of words; 1000 for a long row. */
  readonly words: Int32Array;
  /** `RowKeys.whole`, `.beginning` and `.ending`; for a long row the key of its first words, and 0. */
  readonly key: Int32Array;
  readonly beginningKey: Int32Array;
  readonly endingKey: Int32Array;
}

/** The columns by which rows that say the same are found: whole, by their first words, by their last. */
export type KeyColumn = 'key' | 'beginningKey' | 'endingKey';

/** Bits besides those of `trait`: what is known about a row so far. */
const knownOuter = 1 << 28;
const knownInner = 1 << 29;
const knownKeys = 1 << 30;
const knownWords = 1 << 27;
/** The nominal number of words of a long row, which is not counted. */
const manyWords = 1000;

const noJoints: ReadonlySet<number> = new Set();

export function rowsOf(text: string, places: RowPlaces): Rows {
  return { ...places, text, count: places.start.length, joints: noJoints, looks: emptyLooks(places.start.length) };
}

function emptyLooks(count: number): RowLooks {
  return {
    traits: new Int32Array(count),
    words: new Int32Array(count),
    key: new Int32Array(count),
    beginningKey: new Int32Array(count),
    endingKey: new Int32Array(count),
  };
}

/** Whether a row has one of the traits of `mask`. */
export function hasTrait(rows: Rows, row: number, mask: number): boolean {
  const traits = rows.looks.traits[row];
  if (traits === undefined) return false;
  if ((traits & mask) !== 0) return true;
  const wanted = (mask & innerTraits) === 0 ? knownOuter : knownInner;
  if ((mask & ~innerTraits) === 0 && lengthOf(rows, row) > longestTitle) return false;
  return (traits & wanted) === 0 && (lookAt(rows, row, wanted) & mask) !== 0;
}

/** All traits of a row, as bits of `trait` among others. */
export function traitsOf(rows: Rows, row: number): number {
  const traits = rows.looks.traits[row] ?? 0;
  return (traits & knownInner) !== 0 || row < 0 || row >= rows.count ? traits : lookAt(rows, row, knownInner);
}

/** Finds a row's traits: the outer ones at least. Of a long row only the two ends are read: a row may be megabytes long. */
function lookAt({ text, looks, start: starts, end: ends }: Rows, row: number, wanted: number): number {
  const start = starts[row] ?? 0;
  const end = ends[row] ?? 0;
  const before = looks.traits[row] ?? 0;
  let traits = before | knownOuter;
  if (end - start > longestTitle) {
    const shown = `${text.slice(start, start + rowLimits.readAtStart)} ${text.slice(end - rowLimits.readAtEnd, end)}`;
    traits |= knownInner | trait.long | outerTraitsOf(shown, charactersOf(shown, 0, shown.length));
  } else {
    const characters = charactersOf(text, start, end);
    if (isPlain(text, start, end, characters)) {
      traits |= knownInner | knownWords | plainTraits;
      looks.words[row] = wordsOfPlain(characters);
    } else {
      const shown = text.slice(start, end);
      if ((before & knownOuter) === 0) traits |= outerTraitsOf(shown, characters);
      if (wanted === knownInner || goesOnInWords(shown, characters)) traits |= knownInner | innerTraitsOf(shown, characters);
    }
  }
  looks.traits[row] = traits;
  return traits;
}

/** Number of words of a row; 1000 for a long one. */
export function wordsOf(rows: Rows, row: number): number {
  const isKnown = ((rows.looks.traits[row] ?? 0) & knownWords) !== 0 || hasKeys(rows, row);
  return isKnown ? rows.looks.words[row] ?? 0 : 0;
}

/** Key of the whole row, or of an end of it; 0 if it has none. */
export function keyOf(rows: Rows, row: number, column: KeyColumn = 'key'): number {
  if (!hasKeys(rows, row)) return 0;
  const key = rows.looks[column][row] ?? 0;
  return column === 'endingKey' && key === unread ? readEnding(rows, row) : key;
}

/** In place of the key of a long row's ending: few are ever asked for. */
const unread = -1;

function readEnding({ text, looks, end: ends }: Rows, row: number): number {
  const end = ends[row] ?? 0;
  const { ending } = rowKeys(text, end - rowLimits.readAtEnd, end);
  looks.endingKey[row] = ending;
  return ending;
}

/** Ensures the keys and words of a row; false for one that does not exist. */
function hasKeys({ text, looks, start: starts, end: ends, count }: Rows, row: number): boolean {
  if (row < 0 || row >= count) return false;
  const known = looks.traits[row] ?? 0;
  if ((known & knownKeys) !== 0) return true;
  const start = starts[row] ?? 0;
  const end = ends[row] ?? 0;
  const isLong = end - start > longestTitle;
  const keys = isLong ? rowKeys(text, start, start + longestTitle, rowLimits.keyWordsOfLong) : rowKeys(text, start, end);
  looks.words[row] = isLong ? manyWords : keys.words;
  // The fence of a code block separates parts of a manual, not articles.
  looks.key[row] = text.startsWith('```', start) ? 0 : keys.whole;
  looks.beginningKey[row] = isLong ? 0 : keys.beginning;
  looks.endingKey[row] = isLong ? unread : keys.ending;
  looks.traits[row] = known | knownKeys | knownWords;
  return true;
}

/**
 * The first two letters of a row in lower case, or one if the first word has no more, 0 for a digit: rows with the same
 * key share them. Without a letter or digit, its first character.
 */
export function initialOf(rows: Rows, row: number): number {
  const start = startOf(rows, row);
  for (let at = start; at < Math.min(start + rowLimits.searchedForInitial, endOf(rows, row)); at += 1) {
    const folded = foldedCode(rows.text.charCodeAt(at));
    if (folded === 0) continue;
    const second = foldedCode(rows.text.charCodeAt(at + 1));
    return isDigit(folded) || isDigit(second) ? zero : folded | (second << 16);
  }
  return rows.text.charCodeAt(start);
}

const zero = 48;
const nine = 57;

function isDigit(folded: number): boolean {
  return folded >= zero && folded <= nine;
}

/** Blank lines above a row; after the last row as many as at the end of a page. */
export function gapAbove(rows: Rows, row: number): number {
  return rows.gap[row] ?? mostGap;
}

/** Spaces and tabs before a row, counted up to a few. */
export function indentOf(rows: Rows, row: number): number {
  const start = startOf(rows, row);
  let at = start;
  while (at > 0 && start - at < rowLimits.mostIndent && isBlank(rows.text.charCodeAt(at - 1))) at -= 1;
  return start - at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000;
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

/**
 * The length of a row in letters of an alphabet: a character of Chinese, Japanese or Korean says as much as several. A row that
 * neither begins nor ends with one is not read.
 */
export function widthOf(rows: Rows, row: number): number {
  const start = startOf(rows, row);
  const end = endOf(rows, row);
  const length = end - start;
  if (length > longestTitle || (!isWide(rows.text.charCodeAt(start)) && !isWide(rows.text.charCodeAt(end - 1)))) return length;
  let wide = 0;
  for (let at = start; at < end; at += 1) if (isWide(rows.text.charCodeAt(at))) wide += 1;
  return length + wide * (rowLimits.lettersOfWide - 1);
}

const firstWide = 0x2e80;
const lastWide = 0xffef;

function isWide(code: number): boolean {
  return code >= firstWide && code <= lastWide;
}

export function rowText(rows: Rows, row: number): string {
  return rows.text.slice(startOf(rows, row), endOf(rows, row));
}

/** The first row that begins at an offset or behind it. */
export function firstRowFrom({ start, count }: Rows, offset: number): number {
  return countWhile(count, (row) => (start[row] ?? 0) < offset);
}
