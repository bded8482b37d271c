import { isMeta, isProse, occurrencesOf, type Findings } from '../findings/findings';
import { gapAbove, hasTrait, rowText, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { readLimits } from '../tuning/articleTuning';
import { detached } from './title';

/** Byline and dateline as in the text. */
export interface Head {
  readonly byline: string | null;
  readonly dateline: string | null;
}

const dateLabel = /^(?:date|published|posted|datum|fecha|data|дата)\s*:\s*(.+)$/iu;
const bylineLabel = /^(?:byline|author|authors|autor|auteur)\s*:\s*(.+)$/iu;
/** A name and, after a comma, where the person works: every word capitalised except particles. */
const names = /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'&-]*|de|da|van|von|der|la|of|and|for|the))+(?:,\s*[\p{Lu}\p{N}].*[^.!?])?$/u;

/** First row of the body after a title: lines drawn under the title and field rows are outside it. */
export function bodyRow(findings: Findings, title: number, end: number): number {
  const { rows } = findings;
  let row = title + 1;
  const isDrawn = (each: number) => gapAbove(rows, each) === 0 && hasTrait(rows, each, trait.separator);
  while (row < end && (isField(findings, row) || isDrawn(row))) row += 1;
  return row;
}

/** Byline and dateline, looked for in the rows of the head: `[first, end)` is the block, `body` its first body row. */
export function readHead(findings: Findings, first: number, body: number, end: number): Head {
  let byline: string | null = null;
  let dateline: string | null = null;
  for (let row = first; row < Math.min(end, body + readLimits.headRows); row += 1) {
    if (row >= body && isProse(findings, row)) break;
    // A plain title, as most are, has neither.
    if (row < body && hasTrait(findings.rows, row, trait.plain)) continue;
    const text = rowText(findings.rows, row).slice(0, readLimits.length);
    dateline ??= labelledBy(dateLabel, text) ?? (hasTrait(findings.rows, row, trait.date) ? text : null);
    const isByline = hasTrait(findings.rows, row, trait.byline);
    byline ??= isByline ? text : labelledBy(bylineLabel, text) ?? (row >= body && isName(findings, row) ? text : null);
  }
  return { byline: byline === null ? null : detached(byline), dateline: dateline === null ? null : detached(dateline) };
}

/** What follows a label that a pattern matches; undefined if there is none. */
function labelledBy(label: RegExp, text: string): string | undefined {
  return text.includes(':') ? label.exec(text)?.[1] : undefined;
}

/** A row of names is a byline only next to a date: by itself it may be a caption or a sub-heading. */
function isName(findings: Findings, row: number): boolean {
  const { rows } = findings;
  const afterDate = gapAbove(rows, row) === 0 && hasTrait(rows, row - 1, trait.date);
  const beforeDate = gapAbove(rows, row + 1) === 0 && hasTrait(rows, row + 1, trait.date);
  const text = rowText(rows, row);
  return (afterDate || beforeDate) && text.length <= readLimits.name && names.test(text);
}

function isBare(field: string): boolean {
  return /^[A-Z]{2,3}$|[:：]$/u.test(field);
}

/** `Label: value` among others of its kind, or a bare label that recurs. */
function isField(findings: Findings, row: number): boolean {
  const { rows } = findings;
  if (isProse(findings, row) || !hasTrait(rows, row, trait.field)) return false;
  if (isMeta(findings, row)) return true;
  const isLabel = wordsOf(rows, row) <= readLimits.labelWords && isBare(rowText(rows, row));
  return isLabel && occurrencesOf(findings, row) >= readLimits.labelRecurrences;
}
