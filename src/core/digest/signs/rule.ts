import { hasProse, isAttachedLine, isMeta, isProse, markAt, titlenessAt, type Evidence } from '../evidence/evidence';
import { continuesLine } from '../evidence/wrapping';
import { gapAbove, hasTrait, initialOf, keyOf, lengthOf, type KeyColumn } from '../rows/rows';
import { trait } from '../rows/traits';

/** A sign by which the rows are found that blocks begin with. It is learned from some rows and holds for all. */
export type Rule =
  /** Behind, at, or one row above a line of one of these kinds. */
  | { readonly at: 'behind-line' | 'line' | 'above-line' | 'underlined'; readonly lines: LineKind }
  /** Behind so many blank lines. */
  | { readonly at: 'gap'; readonly width: number }
  /** Behind a form feed. */
  | { readonly at: 'page' }
  /** At rows about the article, or so many rows above them. */
  | { readonly at: 'head' }
  | { readonly at: 'above-head'; readonly rows: number }
  /** At lines that hang together above running text. */
  | { readonly at: 'group' }
  | { readonly at: 'mark'; readonly pattern: string }
  | { readonly at: 'capitals' | 'title-shape' };

/** Lines that say the same, whole or by their beginning or ending (`RowKeys`). */
export interface LineKind {
  readonly column: KeyColumn;
  readonly keys: ReadonlySet<number>;
  /** `initialOf` the lines (none where they share their ending only), and the length of the longest: most other rows are told by these without being read. */
  readonly initials: ReadonlySet<number> | undefined;
  readonly longest: number;
}

/** Rows as like a title as this stand for one where the text has no other sign. */
const likeATitle = 0.8;
const headRowsAtMost = 12;
const groupRowsAtMost = 5;
/** A line of a kind may be so much longer than those that were seen; one known by its beginning alone stays short. */
const room = 2;
export const longestLabel = 110;

/** The kind of lines that the rows `members` are of. */
export function lineKindOf({ rows }: Evidence, members: readonly number[], column: KeyColumn): LineKind {
  let longest = 0;
  const keys = new Set<number>();
  const initials = new Set<number>();
  for (const row of members) {
    longest = Math.max(longest, lengthOf(rows, row));
    keys.add(keyOf(rows, row, column));
    initials.add(initialOf(rows, row));
  }
  return { column, keys, initials: column === 'endingKey' ? undefined : initials, longest: column === 'key' ? longest * room : Math.min(longest * room, longestLabel) };
}

/** The same rules in fewer: those for lines of several kinds become one, so that every row is looked at once. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  for (const rule of rules) {
    const index = merged.findIndex((each) => 'lines' in each && 'lines' in rule && each.at === rule.at && each.lines.column === rule.lines.column);
    const alike = merged[index];
    if (alike !== undefined && 'lines' in alike && 'lines' in rule) merged[index] = { at: rule.at, lines: mergeKinds(alike.lines, rule.lines) };
    else merged.push(rule);
  }
  return merged;
}

function mergeKinds(first: LineKind, second: LineKind): LineKind {
  return {
    column: first.column, keys: new Set([...first.keys, ...second.keys]), initials: first.initials === undefined || second.initials === undefined ? undefined : new Set([...first.initials, ...second.initials]),
    longest: Math.max(first.longest, second.longest),
  };
}

/** A row tells of a boundary at most so many rows away. */
export const boundaryReach = 16;

/** Rows at which blocks begin by any of the rules, ascending, as the rows `[first, end)` tell. */
export function boundariesByAny(evidence: Evidence, rules: readonly Rule[], first = 0, end = evidence.rows.count): number[] {
  const members = first === 0 && end === evidence.rows.count ? undefined : Array.from({ length: end - first }, (_, index) => first + index);
  const found = rules.map((rule) => boundariesBy(evidence, rule, members));
  return found.length === 1 ? found.flat() : [...new Set(found.flat())].sort((a, b) => a - b);
}

/** Rows at which blocks begin by a rule, ascending: by any row of the text, or by those of `members` where only they can be meant. */
export function boundariesBy(evidence: Evidence, rule: Rule, members?: readonly number[]): number[] {
  const boundaries: number[] = [];
  const count = members?.length ?? evidence.rows.count;
  for (let index = 0; index < count; index += 1) {
    const boundary = boundaryAt(evidence, rule, members?.[index] ?? index);
    if (boundary !== undefined && boundary > (boundaries[boundaries.length - 1] ?? -1)) boundaries.push(boundary);
  }
  return boundaries;
}

/** The row where a block begins because of what `row` is; undefined where it is nothing of the kind. */
function boundaryAt(evidence: Evidence, rule: Rule, row: number): number | undefined {
  const { rows } = evidence;
  switch (rule.at) {
    case 'behind-line': return isOfKind(evidence, row, rule.lines) ? row + 1 : undefined;
    case 'line': return isOfKind(evidence, row, rule.lines) ? startOfHead(evidence, row) : undefined;
    case 'above-line': return isOfKind(evidence, row, rule.lines) && standsInHead(evidence, row) ? row - 1 : undefined;
    case 'underlined': return row > 0 && gapAbove(rows, row) === 0 && isOfKind(evidence, row, rule.lines) ? row - 1 : undefined;
    case 'gap': return row === 0 || gapAbove(rows, row) >= rule.width ? row : undefined;
    case 'page': return row === 0 || rows.pageTops.has(row) ? row : undefined;
    case 'head': return beginsHead(evidence, row) ? row : undefined;
    case 'above-head': return row >= rule.rows && beginsHead(evidence, row) && !hasProse(evidence, row - rule.rows, row) ? row - rule.rows : undefined;
    case 'group': return beginsGroup(evidence, row) ? row : undefined;
    case 'mark': return isMarked(evidence, row, rule.pattern) && !isInList(evidence, row, rule.pattern) ? row : undefined;
    case 'capitals': return hasTrait(rows, row, trait.capitals) && !hasTrait(rows, row, trait.listItem) ? row : undefined;
    case 'title-shape': return isShapedLikeTitle(evidence, row) ? row : undefined;
  }
}

function isMarked(evidence: Evidence, row: number, pattern: string): boolean {
  return markAt(evidence, row)?.pattern === pattern;
}

/** Marks in rows right below each other are those of a list: articles have text between them. */
function isInList(evidence: Evidence, row: number, pattern: string): boolean {
  const { rows } = evidence;
  return (gapAbove(rows, row) === 0 && row > 0 && isMarked(evidence, row - 1, pattern))
    || (gapAbove(rows, row + 1) === 0 && isMarked(evidence, row + 1, pattern));
}

function isOfKind({ rows }: Evidence, row: number, kind: LineKind): boolean {
  return lengthOf(rows, row) <= kind.longest && (kind.initials === undefined || kind.initials.has(initialOf(rows, row))) && kind.keys.has(keyOf(rows, row, kind.column));
}

/** A line may stand within a head: the block begins where the rows about the article begin. */
function startOfHead(evidence: Evidence, line: number): number {
  let row = line;
  while (row > Math.max(0, line - headRowsAtMost) && isMeta(evidence, row) && isMeta(evidence, row - 1) && gapAbove(evidence.rows, row) === 0) row -= 1;
  return row;
}

/** Whether a row stands alone between another that begins a part of the text, and running text. */
function standsInHead(evidence: Evidence, row: number): boolean {
  const { rows } = evidence;
  if (row === 0 || isProse(evidence, row) || isProse(evidence, row - 1) || gapAbove(rows, row - 1) === 0 || hasTrait(rows, row, trait.separator | trait.listItem)) return false;
  return isProse(evidence, row + 1) || isProse(evidence, row + 2);
}

function beginsHead(evidence: Evidence, row: number): boolean {
  return isMeta(evidence, row) && !(row > 0 && isMeta(evidence, row - 1) && gapAbove(evidence.rows, row) <= 1);
}

/**
 * Where paragraphs have gaps between them, so have sub-headings: two lines or more without a gap between, and running
 * text behind a gap below, are the head of an article (title and source, rubric and title).
 */
function beginsGroup(evidence: Evidence, row: number): boolean {
  const { rows, habits } = evidence;
  if (!habits.spaced || gapAbove(rows, row) === 0 || gapAbove(rows, row + 1) > 0) return false;
  let end = row;
  for (; end < rows.count && end - row <= groupRowsAtMost && (end === row || gapAbove(rows, end) === 0) && !isProse(evidence, end); end += 1) {
    const isBroken = habits.wrapWidth > 0 && end > row && continuesLine(rows, end, habits.wrapWidth);
    if (isBroken || hasTrait(rows, end, trait.listItem | trait.long | trait.separator)) return false;
  }
  // A dek or a caption may stand between.
  return end - row >= 2 && end - row <= groupRowsAtMost && (isProse(evidence, end) || isProse(evidence, end + 1));
}

/** Like a title, with running text below. */
function isShapedLikeTitle(evidence: Evidence, row: number): boolean {
  return titlenessAt(evidence, row) >= likeATitle && (isProse(evidence, row + 1) || isAttachedLine(evidence, row + 1));
}
