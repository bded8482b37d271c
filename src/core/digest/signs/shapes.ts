import type { Evidence } from '../evidence/evidence';
import type { Candidate } from './candidate';
import { boundariesBy } from './rule';

/** The last resort: rows that look like titles, with running text below. */
export function titleShapes(evidence: Evidence): Candidate[] {
  return [{ signal: 'title-shape', strength: 'mark', rules: [{ at: 'title-shape' }], boundaries: boundariesBy(evidence, { at: 'title-shape' }) }];
}
