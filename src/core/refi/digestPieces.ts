import type { Article } from '../digest/types';
import type { Span } from '../text/span';

/** A part of a digest's text that is one source in other programs. */
export interface DigestPiece extends Span {
  /** Undefined for a text without articles. */
  readonly article: Article | undefined;
}

/**
 * A digest cut at the lines where its articles begin, with the lines about them. Nothing is left out: put together again, the
 * pieces are the digest.
 */
export function digestPieces(text: string, articles: readonly Article[]): DigestPiece[] {
  const starts = articles.map((article, index) => (index === 0 ? 0 : headStart(text, article, endOf(articles[index - 1]))));
  if (articles.length === 0) return [{ start: 0, end: text.length, article: undefined }];
  return articles.map((article, index) => ({ start: starts[index] ?? 0, end: starts[index + 1] ?? text.length, article }));
}

function endOf(article: Article | undefined): number {
  return Math.max(article?.closingEnd ?? 0, article?.bodyEnd ?? 0, article?.titleEnd ?? 0);
}

/** Where the line begins that holds an article's title, or the first line about it. */
function headStart(text: string, { titleStart, fieldSpans }: Article, previousEnd: number): number {
  const first = fieldSpans.find(({ start }) => start >= previousEnd)?.start ?? titleStart;
  const between = text.slice(previousEnd, Math.min(first, titleStart));
  return previousEnd + Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r')) + 1;
}
