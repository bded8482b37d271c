import type { Evidence } from '../evidence/evidence';
import type { Candidate } from './candidate';
import { boundariesBy } from './rule';

/**
 * Rows about an article (date, byline, address, fields) stand together in its head, with the title
 * either above them or among and below them: both are tried.
 */
export function headRows(evidence: Evidence): Candidate[] {
  const heads = boundariesBy(evidence, { at: 'head' });
  return [
    { signal: 'head-below-title', strength: 'frame', rules: [{ at: 'above-head' }], boundaries: heads.filter((row) => row > 0).map((row) => row - 1) },
    { signal: 'head-above-title', strength: 'frame', rules: [{ at: 'head' }], boundaries: heads },
  ];
}
