import { isAttachedLine, type Evidence } from '../evidence/evidence';
import type { Candidate } from './candidate';

/** Rows as like a title as this stand for one where the text has no other sign. */
const likeATitle = 0.8;

/** The last resort: rows that look like titles, with running text below. */
export function titleShapes(evidence: Evidence): Candidate[] {
  const boundaries: number[] = [];
  for (let row = 0; row < evidence.rows.count; row += 1) {
    const leadsToText = evidence.prose[row + 1] === 1 || isAttachedLine(evidence, row + 1);
    if ((evidence.titleness[row] ?? 0) >= likeATitle && leadsToText) boundaries.push(row);
  }
  return [{ signal: 'title-shape', strength: 'mark', boundaries }];
}
