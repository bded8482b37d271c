import { trimmed, type Span } from '../../text/span';
import { firstWordsLimit } from '../tuning/articleTuning';

const endOfSentence = /[.!?…。！？](?=["”’»)]?\s)["”’»)]?|[。！？]|[\r\n]+\s*[\r\n]/u;

/** The first sentence of a text, or as many of its words as a title may have. */
export function firstWordsOf(text: string, span: Span): Span | undefined {
  const shown = text.slice(span.start, Math.min(span.end, span.start + firstWordsLimit));
  const match = endOfSentence.exec(shown);
  const isWhole = match === null && span.end <= span.start + firstWordsLimit;
  const length = match !== null ? match.index + match[0].trimEnd().length : isWhole ? shown.length : Math.max(shown.lastIndexOf(' '), 1);
  return trimmed(text, { start: span.start, end: span.start + length });
}
