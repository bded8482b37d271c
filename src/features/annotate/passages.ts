import { type Span, trimmed } from '../../core/text/span';

export { trimmed };

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
