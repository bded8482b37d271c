import { hasProse, isAttachedLine, isMeta, isProse, markAt, type Findings } from '../findings/findings';
import { titlenessAt } from '../findings/titleness';
import { continuesLine } from '../findings/wrapping';
import { gapAbove, hasTrait, initialOf, keyOf, lengthOf, type KeyColumn, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { headLimits, signLimits, titleLevels } from '../tuning/lineTuning';
import { styleOf, type RowForm } from './formRows';
import { isListedTitle } from './listedRows';

/** A sign that finds the rows with which blocks begin. It is learned from some rows and applies to all. */
export type Rule =
  | LineRule
  /** After this many blank lines. */
  | { readonly at: 'gap'; readonly width: number }
  /** After a form feed. */
  | { readonly at: 'page' }
  /** At rows about the article, or this many rows above them. */
  | { readonly at: 'head' }
  | { readonly at: 'above-head'; readonly rows: number }
  /** At grouped lines above running text. */
  | { readonly at: 'group' }
  | { readonly at: 'mark'; readonly pattern: string }
  /** At a row of a form in a style (`formRows`), or below it where the form ends a text. */
  | { readonly at: 'form'; readonly form: RowForm; readonly style: string }
  /** At titles that the contents list (`listedRows`). */
  | { readonly at: 'listed'; readonly keys: ReadonlySet<number> }
  | { readonly at: 'capitals' | 'title-shape' };

/** After, at, or one row above a line of one of these kinds. */
export interface LineRule {
  readonly at: 'behind-line' | 'line' | 'above-line' | 'underlined';
  readonly lines: LineKind;
}

/** Lines that are alike as a whole, or at their beginning or ending (`RowKeys`). */
export interface LineKind {
  readonly column: KeyColumn;
  readonly keys: ReadonlySet<number>;
  /**
   * `initialOf` the lines (none where they share only their ending), and the length of the longest: these rule out most
   * other rows without reading them.
   */
  readonly initials: ReadonlySet<number> | undefined;
  readonly longest: number;
}

/** The kind of line of the rows `members`; where they are paragraphs that end alike, others may have any length. */
export function lineKindOf({ rows }: Findings, members: readonly number[], column: KeyColumn, isInText = false): LineKind {
  let longest = 0;
  const keys = new Set<number>();
  const initials = new Set<number>();
  for (const row of members) {
    longest = Math.max(longest, lengthOf(rows, row));
    keys.add(keyOf(rows, row, column));
    initials.add(initialOf(rows, row));
  }
  const bound = longest * signLimits.lengthFactor;
  return {
    column,
    keys,
    initials: column === 'endingKey' ? undefined : initials,
    longest: isInText ? Infinity : column === 'key' ? bound : Math.min(bound, signLimits.label),
  };
}

/** The same rules, combined: those for lines of several kinds become one, so that every row is examined once. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  for (const rule of rules) {
    const index = merged.findIndex((each) => areForSameLines(each, rule));
    const alike = merged[index];
    if (alike === undefined || !isLineRule(alike) || !isLineRule(rule)) merged.push(rule);
    else merged[index] = { at: rule.at, lines: mergeKinds(alike.lines, rule.lines) };
  }
  return merged;
}

function isLineRule(rule: Rule): rule is LineRule {
  return 'lines' in rule;
}

function areForSameLines(first: Rule, second: Rule): boolean {
  return isLineRule(first) && isLineRule(second) && first.at === second.at && first.lines.column === second.lines.column;
}

function mergeKinds(first: LineKind, second: LineKind): LineKind {
  const haveInitials = first.initials !== undefined && second.initials !== undefined;
  return {
    column: first.column,
    keys: new Set([...first.keys, ...second.keys]),
    initials: haveInitials ? new Set([...first.initials, ...second.initials]) : undefined,
    longest: Math.max(first.longest, second.longest),
  };
}

/** Rows at which blocks begin by any of the rules, ascending, as the rows `[first, end)` show. */
export function boundariesByAny(findings: Findings, rules: readonly Rule[], first = 0, end = findings.rows.count): number[] {
  const members = first === 0 && end === findings.rows.count ? undefined : Array.from({ length: end - first }, (_, index) => first + index);
  const found = rules.map((rule) => boundariesBy(findings, rule, members));
  return found.length === 1 ? found.flat() : [...new Set(found.flat())].sort((a, b) => a - b);
}

/**
 * Rows at which blocks begin by a rule, ascending: by any row of the text, or by those of `members` if only they
 * qualify.
 */
export function boundariesBy(findings: Findings, rule: Rule, members?: readonly number[]): number[] {
  const boundaries: number[] = [];
  const count = members?.length ?? findings.rows.count;
  for (let index = 0; index < count; index += 1) {
    const boundary = boundaryAt(findings, rule, members?.[index] ?? index);
    if (boundary !== undefined && boundary > (boundaries[boundaries.length - 1] ?? -1)) boundaries.push(boundary);
  }
  return boundaries;
}

/** The row where a block begins because of what `row` is; undefined if it is not of the kind. */
function boundaryAt(findings: Findings, rule: Rule, row: number): number | undefined {
  const { rows } = findings;
  switch (rule.at) {
    case 'behind-line': return isOfKind(findings, row, rule.lines) ? row + 1 : undefined;
    case 'line': return isOfKind(findings, row, rule.lines) ? startOfHead(findings, row) : undefined;
    case 'above-line': return isOfKind(findings, row, rule.lines) && isInHead(findings, row) ? row - 1 : undefined;
    case 'underlined': return row > 0 && gapAbove(rows, row) === 0 && isOfKind(findings, row, rule.lines) ? row - 1 : undefined;
    case 'gap': return row === 0 || gapAbove(rows, row) >= rule.width ? row : undefined;
    case 'page': return row === 0 || rows.pageTops.has(row) ? row : undefined;
    case 'head': return beginsHead(findings, row) ? row : undefined;
    case 'above-head': return isBelowTitle(findings, row, rule.rows) ? row - rule.rows : undefined;
    case 'group': return beginsGroup(findings, row) ? row : undefined;
    case 'mark': return isMarked(findings, row, rule.pattern) && !isInList(findings, row, rule.pattern) ? row : undefined;
    case 'form': return styleOf(findings, row, rule.form) === rule.style ? row + (rule.form === 'tail' ? 1 : 0) : undefined;
    case 'listed': return isListedTitle(findings, row, rule.keys) ? row : undefined;
    case 'capitals': return isShouted(rows, row) && !(gapAbove(rows, row) === 0 && isShouted(rows, row - 1)) ? row : undefined;
    case 'title-shape': return isShapedLikeTitle(findings, row) ? row : undefined;
  }
}

/** A title in capitals may go on in the next row. */
function isShouted(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.capitals) && !hasTrait(rows, row, trait.listItem);
}

/** Whether a head begins at a row, and no text is among the `rows` above it. */
function isBelowTitle(findings: Findings, row: number, rows: number): boolean {
  return row >= rows && beginsHead(findings, row) && !hasProse(findings, row - rows, row);
}

function isMarked(findings: Findings, row: number, pattern: string): boolean {
  return markAt(findings, row)?.pattern === pattern;
}

/** Marks in consecutive rows are those of a list: articles have text between them. */
function isInList(findings: Findings, row: number, pattern: string): boolean {
  const { rows } = findings;
  return (gapAbove(rows, row) === 0 && row > 0 && isMarked(findings, row - 1, pattern))
    || (gapAbove(rows, row + 1) === 0 && isMarked(findings, row + 1, pattern));
}

function isOfKind({ rows }: Findings, row: number, kind: LineKind): boolean {
  if (lengthOf(rows, row) > kind.longest || (kind.initials !== undefined && !kind.initials.has(initialOf(rows, row)))) return false;
  return kind.keys.has(keyOf(rows, row, kind.column));
}

/** A line may be within a head: the block begins where the rows about the article begin. */
function startOfHead(findings: Findings, line: number): number {
  const top = Math.max(0, line - headLimits.rows);
  let row = line;
  while (row > top && isMeta(findings, row) && isMeta(findings, row - 1) && gapAbove(findings.rows, row) === 0) row -= 1;
  return row;
}

/** Whether a row is alone between another that begins a part of the text, and running text. */
function isInHead(findings: Findings, row: number): boolean {
  const { rows } = findings;
  if (row === 0 || isProse(findings, row) || isProse(findings, row - 1)) return false;
  if (gapAbove(rows, row - 1) === 0 || hasTrait(rows, row, trait.separator | trait.listItem)) return false;
  return isProse(findings, row + 1) || isProse(findings, row + 2);
}

function beginsHead(findings: Findings, row: number): boolean {
  return isMeta(findings, row) && !(row > 0 && isMeta(findings, row - 1) && gapAbove(findings.rows, row) <= 1);
}

/**
 * Where paragraphs have gaps between them, so have sub-headings: two lines or more without a gap between, and running
 * text after a gap below, are the head of an article (title and source, rubric and title).
 */
function beginsGroup(findings: Findings, row: number): boolean {
  const { rows, habits } = findings;
  if (!habits.spaced || gapAbove(rows, row) === 0 || gapAbove(rows, row + 1) > 0) return false;
  let end = row;
  while (end < rows.count && end - row <= headLimits.groupRows && (end === row || gapAbove(rows, end) === 0) && !isProse(findings, end)) {
    const isBroken = habits.wrapWidth > 0 && end > row && continuesLine(rows, end, habits.wrapWidth);
    if (isBroken || hasTrait(rows, end, trait.listItem | trait.long | trait.separator)) return false;
    end += 1;
  }
  // A dek or a caption may be between.
  return end - row >= 2 && end - row <= headLimits.groupRows && (isProse(findings, end) || isProse(findings, end + 1));
}

/** Like a title, with running text below. */
function isShapedLikeTitle(findings: Findings, row: number): boolean {
  return titlenessAt(findings, row) >= titleLevels.certain && (isProse(findings, row + 1) || isAttachedLine(findings, row + 1));
}
