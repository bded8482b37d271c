import type { FindingColumns, Findings } from '../findings/findings';
import { partAround } from '../findings/prose';
import { reachOfEdit as reach } from '../tuning/articleTuning';
import type { SplicedRows } from './spliceRows';

/** The findings after an edit, and the rows `[first, end)` for which they may have changed. */
export interface SplicedFindings {
  readonly findings: Findings;
  readonly first: number;
  readonly end: number;
}

/** Findings about rows near the edit are dropped; all others are kept. */
export function spliceFindings(old: Findings, { rows, first, oldEnd, newEnd }: SplicedRows): SplicedFindings {
  const near = nearRows(old, rows, first, newEnd);
  const keepUntil = near.first;
  const keepFrom = near.end - (newEnd - oldEnd);
  const { prose, titleness, marks } = old.found;
  const unasked = new Array<undefined>(near.end - keepUntil).fill(undefined);
  const found: FindingColumns = {
    prose: new Uint8Array(rows.count),
    titleness: new Float32Array(rows.count).fill(NaN),
    marks: marks.slice(0, keepUntil).concat(unasked, marks.slice(keepFrom)),
  };
  found.prose.set(prose.subarray(0, keepUntil));
  found.prose.set(prose.subarray(keepFrom), near.end);
  found.titleness.set(titleness.subarray(0, keepUntil));
  found.titleness.set(titleness.subarray(keepFrom), near.end);
  return { findings: { ...old, rows, found }, ...near };
}

function nearRows(old: Findings, rows: Findings['rows'], first: number, end: number): { first: number; end: number } {
  const reached = { first: Math.max(0, first - reach), end: Math.min(rows.count, end + reach) };
  if (old.habits.wrapWidth === 0 || rows.count === 0) return reached;
  // In hard-wrapped text the lines of a paragraph depend on each other.
  return {
    first: Math.max(0, partAround(rows, reached.first)[0] - reach),
    end: Math.min(rows.count, partAround(rows, Math.max(0, reached.end - 1))[1] + reach),
  };
}
