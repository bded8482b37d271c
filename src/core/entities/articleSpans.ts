import type { Article } from '../digest/types';
import type { Span } from '../text/span';

/** Where an article may name entities: its title and its body, never its closing line. In order and disjoint. */
export function articleSpans(article: Article): Span[] {
  const spans = [
    { start: article.titleStart, end: article.titleEnd },
    { start: article.bodyStart, end: article.bodyEnd },
  ];
  return spans.filter((span) => span.end > span.start);
}
