import type { Evidence } from '../evidence/evidence';
import { partAround } from '../evidence/prose';
import type { SplicedRows } from './spliceRows';

/** So many rows away a row can change what is thought of another. */
const reach = 4;

/** Evidence after an edit, and the rows `[first, end)` about which something may have changed. */
export interface SplicedEvidence {
  readonly evidence: Evidence;
  readonly first: number;
  readonly end: number;
}

/** What is known of rows near the edit is forgotten; all else is kept. */
export function spliceEvidence(old: Evidence, { rows, first, oldEnd, newEnd }: SplicedRows): SplicedEvidence {
  const near = nearRows(old, rows, first, newEnd);
  const keepUntil = near.first;
  const keepFrom = near.end - (newEnd - oldEnd);
  const { prose, titleness, marks } = old.found;
  const found = { prose: new Uint8Array(rows.count), titleness: new Float32Array(rows.count).fill(NaN), marks: [] as Evidence['found']['marks'] };
  found.prose.set(prose.subarray(0, keepUntil));
  found.prose.set(prose.subarray(keepFrom), near.end);
  found.titleness.set(titleness.subarray(0, keepUntil));
  found.titleness.set(titleness.subarray(keepFrom), near.end);
  found.marks = marks.slice(0, keepUntil).concat(new Array<undefined>(near.end - keepUntil).fill(undefined), marks.slice(keepFrom));
  return { evidence: { ...old, rows, found }, ...near };
}

function nearRows(old: Evidence, rows: Evidence['rows'], first: number, end: number): { first: number; end: number } {
  const reached = { first: Math.max(0, first - reach), end: Math.min(rows.count, end + reach) };
  if (old.habits.wrapWidth === 0 || rows.count === 0) return reached;
  // In hard-wrapped text the lines of a paragraph depend on each other.
  return {
    first: Math.max(0, partAround(rows, reached.first)[0] - reach),
    end: Math.min(rows.count, partAround(rows, Math.max(0, reached.end - 1))[1] + reach),
  };
}
