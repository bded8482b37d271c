import type { Evidence } from '../evidence/evidence';
import type { Candidate } from './candidate';
import { boundariesBy, type Rule } from './rule';

/** Gaps wider than this are all alike. */
const widest = 6;

/** Blocks that begin behind at least so many blank lines, for each width; and behind form feeds. */
export function blankGaps(evidence: Evidence): Candidate[] {
  const gaps = Array.from({ length: widest }, (_, index) => frame(evidence, `blank-lines-${index + 1}`, { at: 'gap', width: index + 1 }));
  // A width that tells the same rows apart as the next wider one says nothing more.
  const telling = gaps.filter((candidate, index) => candidate.boundaries.length > (gaps[index + 1]?.boundaries.length ?? 1));
  return [...telling, frame(evidence, 'form-feed', { at: 'page' })];
}

function frame(evidence: Evidence, signal: string, rule: Rule): Candidate {
  return { signal, strength: 'frame', rules: [rule], boundaries: boundariesBy(evidence, rule) };
}
