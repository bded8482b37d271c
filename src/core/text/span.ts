/** A half-open range of a text: `[start, end)`, in UTF-16 code units of the text without its BOM. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span moved by some code units; its other fields are kept. */
export function movedBy<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A span without the white space at its ends; undefined where nothing is left. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/**
 * What is left of a span without others.
 * @param left out, in order and disjoint
 * @returns non-empty spans, in order and disjoint
 */
export function withoutSpans({ start, end }: Span, left: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let from = start;
  for (const span of left) {
    if (span.end <= from || span.start >= end) continue;
    if (span.start > from) kept.push({ start: from, end: span.start });
    from = span.end;
  }
  if (from < end) kept.push({ start: from, end });
  return kept;
}
