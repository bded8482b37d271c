import { normaliseText } from '../../text/normalise';
import type { Anchor } from '../types';

/** What is searched for, in normal form. */
export interface Quote {
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
}

export function quoteOf({ exact, prefix, suffix }: Anchor): Quote {
  const normal = normaliseText(prefix + exact + suffix);
  const start = normal.indexOfRaw(prefix.length);
  const end = Math.max(start, normal.indexOfRaw(prefix.length + exact.length));
  return { prefix: normal.text.slice(0, start), words: normal.text.slice(start, end), suffix: normal.text.slice(end) };
}

/** A place where the quote may be, and how well each part matches, 0 … 1. Offsets in the normalised text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Share of the quote's words that still stand there, whatever the others became. */
  readonly kept: number;
  readonly prefix: number;
  readonly suffix: number;
}
