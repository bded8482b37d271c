import type { Evidence } from '../evidence/evidence';
import type { Candidate } from './candidate';
import { boundariesBy } from './rule';

/**
 * Rows about an article (date, byline, address, fields) stand together in its head, with the title
 * either above them or among and below them: both are tried. So are lines of any kind that hang together above the text.
 */
export function headRows(evidence: Evidence): Candidate[] {
  return [
    { signal: 'head-below-title', strength: 'frame', rules: [{ at: 'above-head' }], boundaries: boundariesBy(evidence, { at: 'above-head' }) },
    { signal: 'head-lines', strength: 'frame', rules: [{ at: 'group' }], boundaries: boundariesBy(evidence, { at: 'group' }) },
    { signal: 'head-above-title', strength: 'frame', rules: [{ at: 'head' }], boundaries: boundariesBy(evidence, { at: 'head' }) },
  ];
}
