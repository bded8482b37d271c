import { noCorrectedRows, type CorrectedRows } from '../corrections/correctedRows';
import { gapAbove, hasTrait, lengthOf, rowText, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { markOf, type Mark } from './marks';
import { findProse } from './prose';

/** What is known of every row before any segmentation is tried. */
export interface Evidence {
  readonly rows: Rows;
  /** How often a key occurs in the whole text. */
  readonly occurrences: ReadonlyMap<number, number>;
  /** Keys of rows that recur between different neighbours. */
  readonly movable: ReadonlySet<number>;
  /** A line that occurs so often is boilerplate, if it is movable. */
  readonly boilerplateFrom: number;
  /** 1 for running text. */
  readonly prose: Uint8Array;
  /** 1 for a line about the article: date, byline, address, field. */
  readonly meta: Uint8Array;
  /** How like a title a row is by its form and its neighbours: -1 not at all, 1 as like as can be. */
  readonly titleness: Float32Array;
  readonly marks: ReadonlyMap<number, Mark>;
  /** Whether most rows of the text have a blank line above. */
  readonly spaced: boolean;
  /** What a researcher said of rows; `titleness`, `prose` and `meta` obey it. */
  readonly corrected: CorrectedRows;
  /** The titleness that corrected rows have by themselves. */
  readonly ownTitleness: ReadonlyMap<number, number>;
}

export function gatherEvidence(rows: Rows, corrected: CorrectedRows = noCorrectedRows): Evidence {
  const prose = findProse(rows);
  const occurrences = countOf(rows.key);
  const meta = findMeta(rows);
  const marks = findMarks(rows);
  let gaps = 0;
  for (let row = 1; row < rows.count; row += 1) if (gapAbove(rows, row) > 0) gaps += 1;
  const evidence = {
    rows, occurrences, movable: findMovable(rows), boilerplateFrom: boilerplateFrom(occurrences), prose, meta, marks, spaced: gaps > rows.count * 0.4,
    titleness: new Float32Array(rows.count), corrected, ownTitleness: new Map<number, number>(),
  };
  for (let row = 0; row < rows.count; row += 1) evidence.titleness[row] = titleness(evidence, row);
  for (const [row, is] of corrected) {
    evidence.ownTitleness.set(row, evidence.titleness[row] ?? -1);
    evidence.titleness[row] = is === 'title' ? 1 : -1;
    if (is === 'title') evidence.prose[row] = evidence.meta[row] = 0;
  }
  return evidence;
}

/** How often the words of a row occur in the text, itself included; 1 for a long row. */
export function occurrencesOf(evidence: Pick<Evidence, 'rows' | 'occurrences'>, row: number): number {
  return evidence.occurrences.get(evidence.rows.key[row] ?? 0) ?? 1;
}

/**
 * Whether a row says what others say in other places: a rubric, a closing line, "About us".
 * The title of an article that is there several times has the same rows around it each time.
 */
function isBoilerplate(evidence: Evidence, row: number): boolean {
  return occurrencesOf(evidence, row) >= evidence.boilerplateFrom && evidence.movable.has(evidence.rows.key[row] ?? 0);
}

/** Keys whose rows do not always stand between the same two rows. */
function findMovable(rows: Rows): Set<number> {
  const firstRow = new Map<number, number>();
  const movable = new Set<number>();
  for (let row = 0; row < rows.count; row += 1) {
    const key = rows.key[row] ?? 0;
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row);
    else if (rows.key[first + 1] !== rows.key[row + 1] || (first > 0 && rows.key[first - 1] !== rows.key[row - 1])) movable.add(key);
  }
  return movable;
}

/** A line is boilerplate when it recurs this often, and a tenth as often as the most frequent line: in a long text titles too recur. */
const fewestRecurrences = 3;
const wordsOfField = 6;
const boilerplateShare = 0.1;

function boilerplateFrom(occurrences: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const count of occurrences.values()) most = Math.max(most, count);
  return Math.max(fewestRecurrences, most * boilerplateShare);
}

/** How often each key occurs; 0 is none. */
function countOf(keys: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Two fields one below the other: without a gap, or with labels that recur in the text. */
function isFieldPair(rows: Rows, row: number, labels: ReadonlyMap<number, number>): boolean {
  if (!hasTrait(rows, row, trait.field) || !hasTrait(rows, row - 1, trait.field)) return false;
  // Titles too begin with a label now and then ("Opinion: …"), but go on longer than a field.
  const recurs = (each: number) => (labels.get(rows.beginningKey[each] ?? 0) ?? 0) >= 3 && (rows.words[each] ?? 0) <= wordsOfField;
  return gapAbove(rows, row) === 0 || (recurs(row) && recurs(row - 1));
}

function findMarks(rows: Rows): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (let row = 0; row < rows.count; row += 1) {
    if (hasTrait(rows, row, trait.long | trait.separator)) continue;
    const mark = markOf(rowText(rows, row));
    // A dash or a bullet marks a title only where the row stands alone; else it is one of a list.
    const standsAlone = gapAbove(rows, row) > 0 && gapAbove(rows, row + 1) > 0;
    if (mark !== undefined && (standsAlone || mark.pattern !== 'bullet')) marks.set(row, mark);
  }
  return marks;
}

/** Dates, bylines, addresses, and `Label: value` rows that stand next to another such row. */
function findMeta(rows: Rows): Uint8Array {
  const meta = new Uint8Array(rows.count);
  const labels = countOf(rows.beginningKey);
  for (let row = 0; row < rows.count; row += 1) {
    if (hasTrait(rows, row, trait.date | trait.byline | trait.url)) meta[row] = 1;
    if (row > 0 && isFieldPair(rows, row, labels)) meta[row] = meta[row - 1] = 1;
  }
  return meta;
}

/** A short line right under a title, with text below: reading time, source, dek. */
export function isAttachedLine(evidence: Pick<Evidence, 'rows' | 'prose' | 'spaced'>, row: number): boolean {
  const { rows } = evidence;
  if (!evidence.spaced || gapAbove(rows, row) > 0 || hasTrait(rows, row, trait.listItem | trait.long)) return false;
  return gapAbove(rows, row - 1) > 0 && gapAbove(rows, row + 1) > 0 && evidence.prose[row + 1] === 1;
}

function titleness(evidence: Evidence, row: number): number {
  const { rows } = evidence;
  if (!hasTrait(rows, row, trait.letters) || hasTrait(rows, row, trait.long | trait.url | trait.date)) return -1;
  if (evidence.prose[row] === 1 || isBoilerplate(evidence, row)) return -1;
  const score = 0.5 + formScore(evidence, row) + lengthScore(evidence, row) + contextScore(evidence, row);
  return Math.max(-1, Math.min(1, score));
}

function formScore(evidence: Evidence, row: number): number {
  const { rows } = evidence;
  const mark = evidence.marks.get(row);
  let score = 0;
  if (hasTrait(rows, row, trait.capitals)) score -= 0.15;
  if (mark !== undefined) score += 0.1;
  else if (hasTrait(rows, row, trait.listItem)) score -= 0.8;
  if (hasTrait(rows, row, trait.fullStop)) score -= 0.6;
  if (hasTrait(rows, row, trait.colon | trait.open)) score -= 0.5;
  else if (hasTrait(rows, row, trait.sentenceEnd)) score -= 0.1;
  if (hasTrait(rows, row, trait.sentences)) score -= 0.3;
  if (hasTrait(rows, row, trait.quotation)) score -= 0.3;
  if (!hasTrait(rows, row, trait.capital)) score -= 0.5;
  if (hasTrait(rows, row, trait.byline)) score -= 0.6;
  if (hasTrait(rows, row, trait.caption)) score -= 0.4;
  if (hasTrait(rows, row, trait.address)) score -= 0.4;
  if (evidence.meta[row] === 1 && mark?.pattern !== 'title-label') score -= 0.5;
  return score;
}

/** Headlines have three to twenty words; one word is rather a rubric, more than thirty a sentence. */
function lengthScore(evidence: Evidence, row: number): number {
  const words = evidence.rows.words[row] ?? 0;
  const length = lengthOf(evidence.rows, row);
  if (words <= 2) return length >= 20 ? 0.1 : words === 1 ? -0.3 : -0.1;
  if (words <= 20) return 0.2;
  return words > 30 ? -0.7 : -0.2;
}

function contextScore(evidence: Evidence, row: number): number {
  const { rows } = evidence;
  let score = 0;
  let next = row + 1;
  // A line drawn under a row stands between it and what follows.
  if (hasTrait(rows, next, trait.separator) && gapAbove(rows, next) === 0) {
    score += 0.1;
    next += 1;
  }
  if (next >= rows.count) score -= 0.5;
  else if (evidence.prose[next] === 1 || evidence.meta[next] === 1) score += 0.3;
  else if (isAttachedLine(evidence, next)) score += 0.3;
  else if (hasTrait(rows, next, trait.listItem)) score += 0.1;
  else score -= 0.1;
  if (evidence.spaced && gapAbove(rows, row) === 0) score -= 0.3;
  return score;
}
