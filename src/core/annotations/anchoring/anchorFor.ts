import type { Span } from '../../text/span';
import type { Anchor } from '../types';

/** Enough to distinguish passages, short enough to read in a diff. */
export const contextLength = 32;

/**
 * Describes a passage so that it can be found again: its words, up to 32 code units before and after, its place. Surrogate
 * pairs are never split: a span that begins or ends within one includes the whole pair, a context excludes it.
 * @param articleId the article the passage is in, if any
 */
export function anchorFor(text: string, span: Span, articleId?: string): Anchor {
  const from = Math.max(0, Math.min(span.start, text.length));
  const to = Math.max(from, Math.min(span.end, text.length));
  const start = splitsPair(text, from) ? from - 1 : from;
  const end = splitsPair(text, to) ? to + 1 : to;
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  return {
    ...(articleId !== undefined && { article: articleId }),
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsPair(text, after) ? after - 1 : after),
    start,
    end,
  };
}

/** Whether an offset is between the halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0;
}
