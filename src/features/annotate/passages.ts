import type { Span } from '../../core/text/span';

/** A selection without the white space at its ends; undefined where nothing is left. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** The sentence around an offset, within its line; the editor's own segmenter knows where sentences end. */
export function sentenceAt(text: string, offset: number): Span | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const next = text.slice(start).search(/[\r\n]/);
  const line = text.slice(start, next < 0 ? text.length : start + next);
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
    if (offset <= start + index + segment.length) return trimmed(text, { start: start + index, end: start + index + segment.length });
  }
  return undefined;
}
