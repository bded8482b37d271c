import type { Evidence } from '../evidence/evidence';
import { gapAbove } from '../rows/rows';
import type { Candidate } from './candidate';

/**
 * Rows about an article (date, byline, address, fields) stand together in its head, with the title
 * either above them or among and below them: both are tried.
 */
export function headRows(evidence: Evidence): Candidate[] {
  const { rows, meta } = evidence;
  const above: number[] = [];
  const among: number[] = [];
  for (let row = 0; row < rows.count; row += 1) {
    if (meta[row] !== 1 || (row > 0 && meta[row - 1] === 1 && gapAbove(rows, row) <= 1)) continue;
    among.push(row);
    if (row > 0) above.push(row - 1);
  }
  return [
    { signal: 'head-below-title', strength: 'frame', boundaries: above },
    { signal: 'head-above-title', strength: 'frame', boundaries: among },
  ];
}
