import type { Evidence } from '../evidence/evidence';
import { gapAbove, hasTrait } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Candidate } from './candidate';

/** Gaps wider than this are all alike. */
const widest = 6;

/** Blocks that begin behind at least so many blank lines, for each width; and behind form feeds. */
export function blankGaps(evidence: Evidence): Candidate[] {
  const { rows } = evidence;
  const byWidth: number[][] = Array.from({ length: widest + 1 }, () => []);
  const pages: number[] = [];
  for (let row = 1; row < rows.count; row += 1) {
    for (let width = Math.min(gapAbove(rows, row), widest); width > 0; width -= 1) byWidth[width]?.push(row);
    if (hasTrait(rows, row, trait.pageTop)) pages.push(row);
  }
  const gaps = byWidth
    .map((boundaries, width): Candidate => ({ signal: `blank-lines-${width}`, strength: 'frame', boundaries: [0, ...boundaries] }))
    // A width that tells the same rows apart as the next wider one says nothing more.
    .filter((candidate, width) => width > 0 && candidate.boundaries.length > (byWidth[width + 1]?.length ?? 0) + 1);
  return [...gaps, { signal: 'form-feed', strength: 'frame', boundaries: [0, ...pages] }];
}
