import type { Span } from '../text/span';
import type { EntityType } from './types';

/** A mention that is not final yet: others may claim the same characters. */
export interface MentionCandidate extends Span {
  readonly type: EntityType;
  readonly canonical: string;
  readonly entity?: string;
  /** Of two that overlap, the stronger wins, then the longer. */
  readonly strength: number;
}

/** How much each kind of evidence weighs where spans overlap. */
export const strengths = { amount: 9, form: 6, lexicon: 5, shape: 4, date: 3 } as const;

/**
 * Keeps the best of overlapping candidates: first those that contain others, then the stronger.
 * @returns disjoint candidates in order
 */
export function withoutOverlaps(candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || b.strength - a.strength);
  const kept: MentionCandidate[] = [];
  for (const candidate of ordered) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (beats(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function beats(candidate: MentionCandidate, rival: MentionCandidate): boolean {
  if (candidate.strength === strengths.amount || rival.strength === strengths.amount) return candidate.strength > rival.strength;
  const length = candidate.end - candidate.start;
  const rivalLength = rival.end - rival.start;
  return length === rivalLength ? candidate.strength > rival.strength : length > rivalLength;
}
