import type { Span } from '../../text/span';
import { commonWords, titleCaseSmall } from '../../english/englishWords';
import { isCapitalised } from './shapes';
import { type Token, tokenise } from '../tokens';

/** How a line uses capitals: `prose` for names, `title-case` for nearly every word, `capitals` throughout. */
export type LineStyle = 'prose' | 'title-case' | 'capitals';

/** A line of an article: a paragraph, a title, a list item. */
export interface Line extends Span {
  readonly tokens: readonly Token[];
  readonly style: LineStyle;
}

/** The non-empty lines of the spans, with their tokens. Names never cross a line. */
export const splitLines = (text: string, spans: readonly Span[]): Line[] => [...linesIn(text, spans)];

/** The same, one by one. */
export function* linesIn(text: string, spans: readonly Span[]): Generator<Line> {
  for (const span of spans) {
    let start = span.start;
    while (start < span.end) {
      const end = lineEnd(text, start, span.end);
      const tokens = tokenise(text, { start, end });
      if (tokens.length > 0) yield { start, end, tokens, style: lineStyle(tokens) };
      start = end + 1;
    }
  }
}

const lineFeed = 10;
const carriageReturn = 13;

function lineEnd(text: string, start: number, limit: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); at < limit && code !== lineFeed && code !== carriageReturn; code = text.charCodeAt(at)) at += 1;
  return at;
}

const isAllCapitals = ({ text, lower }: Token): boolean => text.length > 1 && text !== lower && text === text.toUpperCase();

const longestHeadline = 30;

function lineStyle(tokens: readonly Token[]): LineStyle {
  const words = tokens.filter((token) => token.kind === 'word' && !titleCaseSmall.has(token.lower));
  if (words.length < 4) return 'prose';
  const capitals = words.filter(isAllCapitals).length;
  if (capitals / words.length > 0.7) return 'capitals';
  if (words.filter((token) => isCapitalised(token.text)).length / words.length <= 0.75) return 'prose';
  // A long line of capitalised words is a list of names, unless ordinary words are capitalised too.
  const ordinary = tokens.filter((token) => isCapitalised(token.text) && (commonWords.has(token.lower) || titleCaseSmall.has(token.lower))).length;
  return words.length > longestHeadline && ordinary < 4 ? 'prose' : 'title-case';
}
