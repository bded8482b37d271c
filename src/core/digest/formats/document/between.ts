import { trimmed, type Span } from '../../../text/span';

/** What is left of a span without others, in order and without white space at the ends. */
export function between(text: string, whole: Span, parts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = whole.start;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    const span = trimmed(text, { start: from, end: start });
    if (span !== undefined) spans.push(span);
    from = Math.max(from, end);
  }
  const last = trimmed(text, { start: from, end: whole.end });
  return last === undefined ? spans : [...spans, last];
}
