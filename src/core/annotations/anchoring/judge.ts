import type { Span } from '../../text/span';
import type { AnchorStatus } from '../types';
import type { Candidate, Quote } from './quote';

export interface Decision {
  readonly status: AnchorStatus;
  readonly candidate: Candidate | undefined;
  readonly score: number;
}

/** A place has to be better than the next by this much. */
const margin = 0.08;

/** Chooses among the places of a quote, or says that there is none or more than one. */
export function decide(quote: Quote, candidates: readonly Candidate[], home: Span | undefined): Decision {
  const fitting = candidates
    .filter((candidate) => fits(quote, candidate))
    .map((candidate) => ({ candidate, score: scoreOf(quote, candidate), rank: scoreOf(quote, candidate) + (isIn(candidate, home) ? 0.1 : 0) }))
    .sort((a, b) => b.rank - a.rank);
  const best = fitting[0];
  if (best === undefined) return { status: 'orphan', candidate: undefined, score: 0 };
  const next = fitting.find(({ candidate }) => candidate.end <= best.candidate.start || candidate.start >= best.candidate.end);
  if (next !== undefined && best.rank - next.rank < margin) return { status: 'ambiguous', candidate: undefined, score: best.score };
  return { status: best.candidate.words === 1 ? 'moved' : 'fuzzy', candidate: best.candidate, score: best.score };
}

function isIn(candidate: Candidate, home: Span | undefined): boolean {
  return home !== undefined && candidate.start >= home.start && candidate.end <= home.end;
}

function scoreOf(quote: Quote, { words, prefix, suffix }: Candidate): number {
  const weights = [Math.max(16, Math.min(64, quote.words.length)), quote.prefix.length, quote.suffix.length] as const;
  return (weights[0] * words + weights[1] * prefix + weights[2] * suffix) / (weights[0] + weights[1] + weights[2]);
}

function fits(quote: Quote, { words, prefix, suffix }: Candidate): boolean {
  const count = quote.words.split(' ').length;
  const sides = Number(quote.prefix.length >= 8 && prefix >= 0.7) + Number(quote.suffix.length >= 8 && suffix >= 0.7);
  if (words === 1) return sides > 0 || (count >= 5 && quote.words.length >= 25);
  if (sides === 2) return words >= 0.34;
  return sides === 1 ? words >= 0.6 && quote.words.length >= 12 : words >= 0.75 && quote.words.length >= 40;
}
