import { isMeta, isProse, occurrencesOf, type Evidence } from '../evidence/evidence';
import { gapAbove, hasTrait, rowText, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { detached } from './title';

/** Byline and dateline as the text has them. */
export interface Head {
  readonly byline: string | null;
  readonly dateline: string | null;
}

const headRowsAtMost = 6;
const dateLabel = /^(?:date|published|posted|datum|fecha|data|дата)\s*:\s*(.+)$/iu;
const bylineLabel = /^(?:byline|author|authors|autor|auteur)\s*:\s*(.+)$/iu;
/** A name and, behind a comma, where the person works: every word capital but for particles. */
const names = /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'&-]*|de|da|van|von|der|la|of|and|for|the))+(?:,\s*[\p{Lu}\p{N}].*[^.!?])?$/u;
const longestName = 80;

/** First row of the body behind a title: lines drawn under the title and field rows lie outside of it. */
export function bodyRow(evidence: Evidence, title: number, end: number): number {
  const { rows } = evidence;
  let row = title + 1;
  while (row < end && (isField(evidence, row) || (gapAbove(rows, row) === 0 && hasTrait(rows, row, trait.separator)))) row += 1;
  return row;
}

/** Byline and dateline, looked for in the rows of the head: `[first, end)` is the block, `body` its first body row. */
export function readHead(evidence: Evidence, first: number, body: number, end: number): Head {
  let byline: string | null = null;
  let dateline: string | null = null;
  for (let row = first; row < Math.min(end, body + headRowsAtMost); row += 1) {
    if (row >= body && isProse(evidence, row)) break;
    // A title in plain words, as most are, tells neither.
    if (row < body && hasTrait(evidence.rows, row, trait.plain)) continue;
    const text = rowText(evidence.rows, row).slice(0, 200);
    const isLabelled = text.includes(':');
    dateline ??= (isLabelled ? dateLabel.exec(text)?.[1] : undefined) ?? (hasTrait(evidence.rows, row, trait.date) ? text : null);
    byline ??= hasTrait(evidence.rows, row, trait.byline) ? text : (isLabelled ? bylineLabel.exec(text)?.[1] : undefined) ?? (row >= body && isName(evidence, row) ? text : null);
  }
  return { byline: byline === null ? null : detached(byline), dateline: dateline === null ? null : detached(dateline) };
}

/** A row of names is a byline only next to a date: by itself it may be a caption or a sub-heading. */
function isName(evidence: Evidence, row: number): boolean {
  const { rows } = evidence;
  const afterDate = gapAbove(rows, row) === 0 && hasTrait(rows, row - 1, trait.date);
  const beforeDate = gapAbove(rows, row + 1) === 0 && hasTrait(rows, row + 1, trait.date);
  const text = rowText(rows, row);
  return (afterDate || beforeDate) && text.length <= longestName && names.test(text);
}

function isBare(field: string): boolean {
  return /^[A-Z]{2,3}$|[:：]$/u.test(field);
}

/** `Label: value` among others of its kind, or a bare label that recurs. */
function isField(evidence: Evidence, row: number): boolean {
  const { rows } = evidence;
  if (isProse(evidence, row) || !hasTrait(rows, row, trait.field)) return false;
  return isMeta(evidence, row) || (wordsOf(rows, row) <= 3 && isBare(rowText(rows, row)) && occurrencesOf(evidence, row) >= 2);
}
