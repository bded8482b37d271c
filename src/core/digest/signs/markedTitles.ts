import { markAt, type Evidence } from '../evidence/evidence';
import type { Candidate } from './candidate';
import { boundariesBy } from './rule';

/** Rows that are marked as titles may be: by a number, a date, a symbol, a heading sign, a label, or capitals. */
export function markedTitles(evidence: Evidence): Candidate[] {
  const byPattern = new Map<string, number[]>();
  for (let row = 0; row < evidence.rows.count; row += 1) {
    const pattern = markAt(evidence, row)?.pattern;
    if (pattern === undefined) continue;
    const group = byPattern.get(pattern);
    if (group === undefined) byPattern.set(pattern, [row]);
    else group.push(row);
  }
  const marked = [...byPattern].map(([pattern, boundaries]): Candidate => ({
    signal: `title-${pattern}`,
    strength: pattern === 'title-label' || pattern === 'date' ? 'frame' : 'mark',
    rules: [{ at: 'mark', pattern }],
    boundaries,
  }));
  const capitals: Candidate = { signal: 'title-capitals', strength: 'mark', rules: [{ at: 'capitals' }], boundaries: boundariesBy(evidence, { at: 'capitals' }) };
  return [...marked, capitals].filter(({ boundaries }) => boundaries.length >= 2);
}
