import type { Evidence } from '../evidence/evidence';
import type { Candidate } from './candidate';
import { boundariesBy, type Rule } from './rule';

/** A dek or the writer's name may stand between a title and the rows about the article. */
const rowsAbove = [1, 2, 3];

/**
 * Rows about an article (date, byline, address, fields) stand together in its head, with the title
 * either above them or among and below them: both are tried. So are lines of any kind that hang together above the text.
 */
export function headRows(evidence: Evidence): Candidate[] {
  const heads = boundariesBy(evidence, { at: 'head' });
  return [
    ...rowsAbove.map((rows) => frame(evidence, 'head-below-title', { at: 'above-head', rows }, heads)),
    frame(evidence, 'head-lines', { at: 'group' }),
    frame(evidence, 'head-above-title', { at: 'head' }, heads),
  ];
}

function frame(evidence: Evidence, signal: string, rule: Rule, members?: readonly number[]): Candidate {
  return { signal, strength: 'frame', rules: [rule], boundaries: boundariesBy(evidence, rule, members) };
}
