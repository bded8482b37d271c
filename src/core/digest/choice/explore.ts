import type { Findings } from '../findings/findings';
import { candidateLimits as limits } from '../tuning/segmentTuning';
import { headless, remedied, unions, type Candidate } from './candidates';

/** A candidate with how right it is likely to be, 0 to 1. */
export interface Rated {
  readonly candidate: Candidate;
  readonly chance: number;
}

/**
 * All candidates that were looked at, the most likely first: those at hand, then the best of them with their faults put right and
 * joined with others, again as long as that helps; the best at last without what is above the second title.
 */
export function explore(findings: Findings, candidates: readonly Candidate[], rate: (candidate: Candidate) => number): readonly Rated[] {
  const rated = (candidate: Candidate): Rated => ({ candidate, chance: rate(candidate) });
  let known = inOrder(candidates.map(rated));
  const expanded = new Set<Candidate>();
  for (let round = 0; round < limits.rounds; round += 1) {
    const best = known[0]?.chance ?? 0;
    const next = known.slice(0, limits.refined).filter(({ candidate }) => !expanded.has(candidate));
    const others = known.map(({ candidate }) => candidate).filter((each) => candidates.includes(each));
    const found = next.flatMap(({ candidate }, place) => {
      expanded.add(candidate);
      const joined = place < limits.joined ? unions(findings, candidate, others) : [];
      return [...remedied(findings, candidate), ...joined].map(rated);
    });
    known = inOrder([...known, ...found]);
    if ((known[0]?.chance ?? 0) <= best) break;
  }
  const found = known.slice(0, limits.refined).flatMap(({ candidate }) => headless(findings, candidate).map(rated));
  return inOrder([...known, ...found]);
}

/** A cut that is put together of several signs, or mended, must be clearly likelier than a plain one; more so one that leaves out an article. */
function worthOf({ candidate: { judged, segmentation }, chance }: Rated): number {
  const isPlain = judged.guess.rules.length <= 1 && segmentation.remedy === null;
  return chance - (isPlain ? 0 : limits.lead) - (segmentation.skipsFirst ? limits.headlessLead : 0);
}

function inOrder(rated: readonly Rated[]): Rated[] {
  return [...rated].sort((a, b) => worthOf(b) - worthOf(a));
}
