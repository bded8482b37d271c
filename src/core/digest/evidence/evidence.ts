import { noCorrectedRows, type CorrectedRows } from '../rows/correctedRows';
import { gapAbove, hasTrait, indentOf, initialOf, keyOf, lengthOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { longestTitle, trait } from '../rows/traits';
import type { Habits } from './habits';
import { labelBefore, markOf, type Mark } from './marks';
import { findWrappedProse, isProseLine, partAround } from './prose';
import { titleness } from './titleness';

/**
 * What is known of every row before any segmentation is tried. The columns are filled when a row is first asked for:
 * of a large digest only the rows around the titles ever are. Ask by the functions below.
 */
export interface Evidence {
  readonly rows: Rows;
  readonly habits: Habits;
  /** What a researcher said of rows; everything here obeys it. */
  readonly corrected: CorrectedRows;
  readonly found: EvidenceColumns;
}

/** Findings by row. */
export interface EvidenceColumns {
  /** Running text: 0 not asked yet, 1 yes, 2 no. */
  readonly prose: Uint8Array;
  /** NaN: not asked yet. */
  readonly titleness: Float32Array;
  /** Undefined: not asked yet. */
  readonly marks: (Mark | typeof noMark | undefined)[];
}

const noMark = 'none';
const yes = 1;
const no = 2;
const wordsOfField = 6;
const fewestLabels = 3;

export function evidenceOf(rows: Rows, habits: Habits, corrected: CorrectedRows = noCorrectedRows): Evidence {
  return { rows, habits, corrected, found: { prose: new Uint8Array(rows.count), titleness: new Float32Array(rows.count).fill(NaN), marks: new Array<undefined>(rows.count).fill(undefined) } };
}

/** Whether a row is running text, of a paragraph and not of a head or a list. */
export function isProse(evidence: Evidence, row: number): boolean {
  const known = evidence.found.prose[row];
  if (known === yes || known === no) return known === yes;
  return known !== undefined && findProse(evidence, row);
}

function findProse({ rows, habits, corrected, found }: Evidence, row: number): boolean {
  if (habits.wrapWidth === 0) {
    found.prose[row] = isProseLine(rows, row) ? yes : no;
  } else {
    const [first, end] = partAround(rows, row);
    findWrappedProse(rows, first, end, habits.wrapWidth).forEach((is, index) => { found.prose[first + index] = is === 1 ? yes : no; });
  }
  if (corrected.size > 0 && corrected.get(row) === 'title') found.prose[row] = no;
  return found.prose[row] === yes;
}

/** Whether running text stands among the rows `[first, end)`. */
export function hasProse(evidence: Evidence, first: number, end: number): boolean {
  for (let row = first; row < end; row += 1) if (isProse(evidence, row)) return true;
  return false;
}

/** Whether a row is about the article: a date, a byline, an address, or a `Label: value` row next to another. */
export function isMeta({ rows, habits, corrected }: Evidence, row: number): boolean {
  if (corrected.size > 0 && corrected.get(row) === 'title') return false;
  if (hasTrait(rows, row, trait.date | trait.byline | trait.url | trait.credit)) return true;
  // Its neighbours are looked at only where the row itself is a field.
  if (!hasTrait(rows, row, trait.field)) return false;
  return isFieldPair(rows, row, habits) || (isFieldPair(rows, row + 1, habits) && !isTitleAboveFields(rows, row, habits));
}

/** Titles too may have a colon ("Night flights: what we know"), but the labels of fields recur. */
function isTitleAboveFields(rows: Rows, row: number, { labels }: Habits): boolean {
  const recurrences = (each: number) => labels.get(keyOf(rows, each, 'beginningKey')) ?? 0;
  return recurrences(row) < fewestLabels && recurrences(row + 1) >= fewestLabels;
}

/** Two fields one below the other: without a gap, or with labels that recur in the text. */
function isFieldPair(rows: Rows, row: number, { labels }: Habits): boolean {
  if (!hasTrait(rows, row, trait.field) || !hasTrait(rows, row - 1, trait.field)) return false;
  // Titles too begin with a label now and then ("Opinion: …"), but go on longer than a field.
  const recurs = (each: number) => (labels.get(keyOf(rows, each, 'beginningKey')) ?? 0) >= fewestLabels && wordsOf(rows, each) <= wordsOfField;
  return gapAbove(rows, row) === 0 || (recurs(row) && recurs(row - 1));
}

/** The mark that a row bears. A dash or a bullet is one only where the row stands alone; else the row is one of a list. */
export function markAt({ rows, habits, found }: Evidence, row: number): Mark | undefined {
  const known = found.marks[row];
  if (known !== undefined) return known === noMark ? undefined : known;
  if (row < 0 || row >= rows.count || lengthOf(rows, row) > longestTitle) return undefined;
  const isLabelled = habits.titleLabel !== 0 && keyOf(rows, row, 'beginningKey') === habits.titleLabel;
  const mark = hasTrait(rows, row, trait.separator | trait.plain) ? undefined : isLabelled ? labelled(rowText(rows, row)) : markOf(rowText(rows, row));
  const standsAlone = mark?.pattern !== 'bullet' || (gapAbove(rows, row) > 0 && (gapAbove(rows, row + 1) > 0 || !hasTrait(rows, row + 1, trait.listItem)));
  const here = standsAlone ? mark ?? indentation(rows, row) : undefined;
  found.marks[row] = here ?? noMark;
  return here;
}

/** A row that stands farther to the right than the text below it, as a centred title does. */
function indentation(rows: Rows, row: number): Mark | undefined {
  return indentOf(rows, row) >= leastIndent && row + 1 < rows.count && indentOf(rows, row + 1) < leastIndent ? indented : undefined;
}

const leastIndent = 3;
const indented: Mark = { pattern: 'indented', before: 0, behind: 0 };

function labelled(row: string): Mark {
  return { pattern: 'title-label', before: labelBefore(row), behind: 0 };
}

/** How like a title a row is by its form and its neighbours: -1 not at all, 1 as like as can be. */
export function titlenessAt(evidence: Evidence, row: number): number {
  const known = evidence.found.titleness[row] ?? -1;
  if (!Number.isNaN(known)) return known;
  const said = evidence.corrected.get(row);
  const found = said === 'title' ? 1 : said === 'text' ? -1 : titleness(evidence, row);
  evidence.found.titleness[row] = found;
  return found;
}

/** How often the words of a row occur in the text, itself included. */
export function occurrencesOf({ rows, habits }: Evidence, row: number): number {
  return habits.initials.has(initialOf(rows, row)) ? habits.occurrences.get(keyOf(rows, row)) ?? 1 : 1;
}

/** Whether a row has a gap above, or only a line between that stands above many articles: a rubric, "Article 3 of 9". */
export function opensHead(evidence: Evidence, row: number): boolean {
  const { rows } = evidence;
  return gapAbove(rows, row) > 0 || (row > 0 && gapAbove(rows, row - 1) > 0 && isBoilerplate(evidence, row - 1));
}

/**
 * Whether a row says what others say in other places: a rubric, a closing line, "About us".
 * The title of an article that is there several times has the same rows around it each time.
 */
export function isBoilerplate(evidence: Evidence, row: number): boolean {
  const { boilerplateFrom, movable } = evidence.habits;
  return occurrencesOf(evidence, row) >= boilerplateFrom && movable.has(keyOf(evidence.rows, row));
}

/** A short line right under a title, with text below: reading time, source, dek. */
export function isAttachedLine(evidence: Evidence, row: number): boolean {
  const { rows, habits } = evidence;
  if (!habits.spaced || gapAbove(rows, row) > 0 || hasTrait(rows, row, trait.listItem | trait.long)) return false;
  return opensHead(evidence, row - 1) && gapAbove(rows, row + 1) > 0 && isProse(evidence, row + 1);
}
