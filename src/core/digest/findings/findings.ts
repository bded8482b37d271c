import { noCorrectedRows, type CorrectedRows } from '../rows/correctedRows';
import { gapAbove, hasTrait, indentOf, initialOf, keyOf, lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { fieldLimits, longestTitle, markLimits } from '../tuning/lineTuning';
import { bulletOf, type Habits } from './habits';
import { labelBefore, makeMark, markOf, type Mark } from './marks';
import { findWrappedProse, isProseLine, partAround } from './prose';

/**
 * What is known of every row before any segmentation is tried. The columns are filled on demand, row by row: in a large
 * digest only for rows around the titles. Use the functions below and `titlenessAt` to read them.
 */
export interface Findings {
  readonly rows: Rows;
  readonly habits: Habits;
  /** The researcher's corrections of rows; everything here obeys them. */
  readonly corrected: CorrectedRows;
  readonly found: FindingColumns;
}

/** Findings by row. */
export interface FindingColumns {
  /** Running text: 0 not determined yet, 1 yes, 2 no. */
  readonly prose: Uint8Array;
  /** NaN: not determined yet. */
  readonly titleness: Float32Array;
  /** Undefined: not determined yet. */
  readonly marks: (Mark | typeof noMark | undefined)[];
}

const noMark = 'none';
const yes = 1;
const no = 2;

/** Findings about rows, all still unknown. */
export function findingsOf(rows: Rows, habits: Habits, corrected: CorrectedRows = noCorrectedRows): Findings {
  const { count } = rows;
  const marks = new Array<undefined>(count).fill(undefined);
  return { rows, habits, corrected, found: { prose: new Uint8Array(count), titleness: new Float32Array(count).fill(NaN), marks } };
}

/** Whether a row is running text, of a paragraph and not of a head or a list. */
export function isProse(findings: Findings, row: number): boolean {
  const known = findings.found.prose[row];
  if (known === yes || known === no) return known === yes;
  return known !== undefined && findProse(findings, row);
}

function findProse({ rows, habits, corrected, found }: Findings, row: number): boolean {
  if (habits.wrapWidth === 0) {
    found.prose[row] = isProseLine(rows, row) ? yes : no;
  } else {
    const [first, end] = partAround(rows, row);
    findWrappedProse(rows, first, end, habits.wrapWidth).forEach((is, index) => { found.prose[first + index] = is === 1 ? yes : no; });
  }
  if (corrected.size > 0 && corrected.get(row) === 'title') found.prose[row] = no;
  return found.prose[row] === yes;
}

/** Whether a row is running text, or an item of a list that is as long. */
export function isTextRow(findings: Findings, row: number): boolean {
  return isProse(findings, row) || lengthOf(findings.rows, row) > longestTitle;
}

/** Whether running text is among the rows `[first, end)`. */
export function hasProse(findings: Findings, first: number, end: number): boolean {
  for (let row = first; row < end; row += 1) if (isProse(findings, row)) return true;
  return false;
}

/** Number of rows of running text among `[first, end)`. */
export function countProse(findings: Findings, first: number, end: number): number {
  let count = 0;
  for (let row = first; row < end; row += 1) if (isProse(findings, row)) count += 1;
  return count;
}

/** Whether a row is about the article: a date, a byline, an address, or a `Label: value` row next to another. */
export function isMeta({ rows, habits, corrected }: Findings, row: number): boolean {
  if (corrected.size > 0 && corrected.get(row) === 'title') return false;
  if (hasTrait(rows, row, trait.date | trait.byline | trait.url | trait.credit)) return true;
  // Its neighbours matter only if the row itself is a field.
  if (!hasTrait(rows, row, trait.field)) return false;
  return isFieldPair(rows, row, habits) || (isFieldPair(rows, row + 1, habits) && !isTitleAboveFields(rows, row, habits));
}

/** Titles may have a colon too ("Night flights: what we know"), but the labels of fields recur. */
function isTitleAboveFields(rows: Rows, row: number, { labels }: Habits): boolean {
  const recurrences = (each: number) => labels.get(keyOf(rows, each, 'beginningKey')) ?? 0;
  return recurrences(row) < fieldLimits.recurrences && recurrences(row + 1) >= fieldLimits.recurrences;
}

/** Two fields one below the other: without a gap, or with labels that recur in the text. */
function isFieldPair(rows: Rows, row: number, habits: Habits): boolean {
  if (!hasTrait(rows, row, trait.field) || !hasTrait(rows, row - 1, trait.field)) return false;
  return gapAbove(rows, row) === 0 || (isRecurringField(rows, row, habits) && isRecurringField(rows, row - 1, habits));
}

/** Titles sometimes begin with a label too ("Opinion: …"), but are longer than a field. */
function isRecurringField(rows: Rows, row: number, { labels }: Habits): boolean {
  return (labels.get(keyOf(rows, row, 'beginningKey')) ?? 0) >= fieldLimits.recurrences && wordsOf(rows, row) <= fieldLimits.words;
}

/** The mark that a row bears. A dash, a bullet or a small letter is a mark only on a lone row; otherwise the row is a list item. */
export function markAt(findings: Findings, row: number): Mark | undefined {
  const { rows, found } = findings;
  const known = found.marks[row];
  if (known !== undefined) return known === noMark ? undefined : known;
  if (row < 0 || row >= rows.count || lengthOf(rows, row) > longestTitle) return undefined;
  const mark = findMark(findings, row);
  found.marks[row] = mark ?? noMark;
  return mark;
}

function findMark({ rows, habits }: Findings, row: number): Mark | undefined {
  const isLabelled = habits.titleLabel !== 0 && keyOf(rows, row, 'beginningKey') === habits.titleLabel;
  const isBare = hasTrait(rows, row, trait.separator | trait.plain);
  const mark = isBare ? undefined : isLabelled ? labelled(rowText(rows, row)) : markOf(rowText(rows, row));
  if ((mark?.kind === 'bullet' || mark?.pattern === 'letter-a') && !isAlone(rows, row)) return undefined;
  return mark ?? (isIndented(rows, row) ? indented : undefined);
}

function isAlone(rows: Rows, row: number): boolean {
  return gapAbove(rows, row) > 0 && (gapAbove(rows, row + 1) > 0 || !hasTrait(rows, row + 1, trait.listItem));
}

/** The first line of a paragraph that is broken into lines is no title, however far it is indented. */
export function goesOnBelow(rows: Rows, row: number): boolean {
  return gapAbove(rows, row + 1) === 0 && !hasTrait(rows, row + 1, trait.capital) && hasTrait(rows, row + 1, trait.letters);
}

const indented = makeMark('indent', '', 0);

/**
 * Whether a row begins farther to the right than the text below it, as a centred title does. The first line of that text
 * may be indented too.
 */
function isIndented(rows: Rows, row: number): boolean {
  const indent = indentOf(rows, row);
  if (indent < markLimits.indent || row + 1 >= rows.count || goesOnBelow(rows, row)) return false;
  const below = indentOf(rows, row + 1);
  return below < markLimits.indent || indent - below >= markLimits.indent;
}

function labelled(row: string): Mark {
  return makeMark('label', '', labelBefore(row));
}

/** How often the words of a row occur in the text, itself included. */
export function occurrencesOf({ rows, habits }: Findings, row: number): number {
  return habits.initials.has(initialOf(rows, row)) ? habits.occurrences.get(keyOf(rows, row)) ?? 1 : 1;
}

/** Whether a row has a gap above, or only a line between that is above many articles: a rubric, "Article 3 of 9". */
export function opensHead(findings: Findings, row: number): boolean {
  const { rows } = findings;
  return gapAbove(rows, row) > 0 || (row > 0 && gapAbove(rows, row - 1) > 0 && isBoilerplate(findings, row - 1));
}

/**
 * Whether a row recurs in other places: a rubric, a closing line, "About us". The title of a repeated article has the
 * same rows around it each time.
 */
export function isBoilerplate(findings: Findings, row: number): boolean {
  const { rows, habits } = findings;
  const key = keyOf(rows, row);
  if (occurrencesOf(findings, row) < habits.boilerplateFrom || !habits.movable.has(key)) return false;
  const bullet = habits.listed.get(key);
  return bullet === undefined || (bulletOf(rows, row) === bullet && (bullet !== 0 || gapAbove(rows, row) === 0));
}

/** A short line right under a title, with text below: reading time, source, dek. */
export function isAttachedLine(findings: Findings, row: number): boolean {
  const { rows, habits } = findings;
  if (!habits.spaced || gapAbove(rows, row) > 0 || hasTrait(rows, row, trait.listItem | trait.long)) return false;
  return opensHead(findings, row - 1) && gapAbove(rows, row + 1) > 0 && isProse(findings, row + 1);
}
