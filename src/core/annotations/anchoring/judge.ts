import type { Span } from '../../text/span';
import type { Candidate, Quote } from './quote';

/** A matching place, or why there is none. `score` 0 … 1. */
export interface Decision {
  readonly status: 'moved' | 'fuzzy' | 'ambiguous' | 'orphan';
  /** The place; undefined for `ambiguous` and `orphan`. */
  readonly place?: Candidate;
  readonly score: number;
  /** The words are known to be gone: their surroundings are found without them. */
  readonly isGone?: boolean;
}

/** A place must be better than the next by this much. */
const margin = 0.08;

/** Bonus for a place in its own article. */
const homeBonus = 0.1;

/** Thresholds at which a context counts as found, and as certainly found. */
const found = 0.7;
const sure = 0.9;

/** What changed words must still have of the quote between contexts that stayed: less, and the tag may no longer hold. */
const leastLikeness = 0.34;
const leastKept = 1 / 3;

/** So few words leave nothing of themselves when they are corrected; more words, all replaced, are another statement. */
const mostReplaced = 2;
const longestReplacement = 24;

/** Contexts shorter than this occur everywhere. */
const shortContext = 8;

/**
 * Chooses among the places of a quote, or says that there is none, or more than one. A place is only accepted if both its
 * words and its surroundings support it, the more so the shorter the quote.
 * @param home the article it was made in, if the text still has it
 */
export function decide(quote: Quote, candidates: readonly Candidate[], home: Span | undefined): Decision {
  const isOnly = candidates.filter(({ words }) => words === 1).length === 1;
  const fitting = candidates
    .filter((candidate) => fits(quote, candidate, home, isOnly))
    .map((candidate) => ({ candidate, rank: scoreOf(quote, candidate) + (isIn(candidate, home) ? homeBonus : 0) }))
    .sort((a, b) => b.rank - a.rank);
  const best = fitting[0];
  if (best === undefined) return { status: 'orphan', score: 0, isGone: candidates.some((other) => hasSurroundings(other)) };
  const score = scoreOf(quote, best.candidate);
  const others = candidates.filter((other) => !overlaps(other, best.candidate));
  if (others.some((other) => isWhereTheyWere(quote, other, best.candidate, home))) return { status: 'orphan', score: 0, isGone: true };
  const next = fitting.find(({ candidate }) => others.includes(candidate));
  const isClose = next !== undefined && best.rank - next.rank < margin;
  if (isClose || others.some((other) => isAtHome(quote, other, best.candidate, home))) return { status: 'ambiguous', score };
  return { status: best.candidate.words === 1 ? 'moved' : 'fuzzy', place: best.candidate, score };
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isIn(candidate: Candidate, home: Span | undefined): boolean {
  return home !== undefined && candidate.start >= home.start && candidate.end <= home.end;
}

/** A place without the words is still where they were if its surroundings match better, or as well in their own article. */
function isWhereTheyWere(quote: Quote, other: Candidate, best: Candidate, home: Span | undefined): boolean {
  if (!hasSurroundings(other)) return false;
  const isHomeward = isIn(other, home) && !isIn(best, home);
  return isHomeward ? contextOf(quote, other) >= contextOf(quote, best) : contextOf(quote, other) > contextOf(quote, best);
}

/** The exact words in their own article weigh as much as a better place in another. */
function isAtHome(quote: Quote, other: Candidate, best: Candidate, home: Span | undefined): boolean {
  return other.words === 1 && isDistinctive(quote) && isIn(other, home) && !isIn(best, home);
}

/** Whether a place has both contexts, certainly. */
export function hasSurroundings({ prefix, suffix }: Candidate): boolean {
  return prefix >= sure && suffix >= sure;
}

function contextOf(quote: Quote, { prefix, suffix }: Candidate): number {
  const { length: before } = quote.prefix;
  const { length: after } = quote.suffix;
  return before + after === 0 ? 0 : (before * prefix + after * suffix) / (before + after);
}

/** Words count as much as both contexts when there are 64 characters of them, and never less than half of one. */
export function scoreOf(quote: Quote, candidate: Candidate): number {
  const words = Math.max(16, Math.min(64, quote.words.length));
  const context = quote.prefix.length + quote.suffix.length;
  return (words * candidate.words + context * contextOf(quote, candidate)) / (words + context);
}

/** This many words seldom occur twice in a text by chance. */
function isDistinctive(quote: Quote): boolean {
  return quote.words.length >= 25 && quote.words.split(' ').length >= 5;
}

/**
 * Whether one or two words were replaced by about as many, in their own article and between contexts that stayed: the place is
 * certain, and whoever confirms the change sees what stands there now.
 */
function isReplaced(quote: Quote, { start, end, prefix, suffix }: Candidate, home: Span | undefined): boolean {
  return home !== undefined && start >= home.start && end <= home.end && quote.words.trim().split(' ').length <= mostReplaced
    && end > start && end - start <= quote.words.length + longestReplacement
    && Math.min(quote.prefix.length, quote.suffix.length) >= shortContext && prefix >= sure && suffix >= sure;
}

function fits(quote: Quote, candidate: Candidate, home: Span | undefined, isOnly: boolean): boolean {
  const { words } = candidate;
  if (words === 1 && candidate.prefix === 1 && candidate.suffix === 1 && (home === undefined || isIn(candidate, home))) return true;
  // At the beginning and end of a text the only context counts for both.
  const hasPrefix = quote.prefix.length >= shortContext;
  const hasSuffix = quote.suffix.length >= shortContext;
  const prefix = hasPrefix ? candidate.prefix : hasSuffix ? candidate.suffix : 0;
  const suffix = hasSuffix ? candidate.suffix : prefix;
  const better = Math.max(prefix, suffix);
  const worse = Math.min(prefix, suffix);
  // In another article only a match with all its surroundings.
  if (home !== undefined && !isIn(candidate, home) && (words < 0.9 || better < 0.97 || worse < sure)) return false;
  if (words === 1) return isDistinctive(quote) || (better === 1 && (isOnly || quote.words.length >= 12)) || (better >= sure && worse >= 0.45) || worse >= found;
  if (worse >= sure) return words >= leastLikeness || candidate.kept >= leastKept || isReplaced(quote, candidate, home);
  if (worse >= found) return words >= 0.5 && quote.words.length >= 12;
  if (better >= found) return words >= 0.8 && quote.words.length >= 20;
  return words >= 0.85 && quote.words.length >= 60;
}
