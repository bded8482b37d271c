import type { Span } from '../../text/span';

const paragraphBreak = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/g;

/** A smaller share of a quote is no longer that quote. */
const leastShare = 0.5;

/**
 * Keeps a place found by similarity within one paragraph, if its quote was: text deleted next to the quote must not be made
 * up for from an adjacent paragraph. Of several parts the longest is kept.
 * @returns undefined if too little of the quote is left
 */
export function withinParagraph(raw: string, span: Span, exact: string): Span | undefined {
  if (exact.search(paragraphBreak) >= 0) return span;
  const found = raw.slice(span.start, span.end);
  let longest: Span = { start: 0, end: 0 };
  let from = 0;
  for (const match of found.matchAll(paragraphBreak)) {
    if (match.index - from > longest.end - longest.start) longest = { start: from, end: match.index };
    from = match.index + match[0].length;
  }
  if (from === 0) return span;
  if (found.length - from > longest.end - longest.start) longest = { start: from, end: found.length };
  if (longest.end - longest.start < exact.length * leastShare) return undefined;
  return { start: span.start + longest.start, end: span.start + longest.end };
}
