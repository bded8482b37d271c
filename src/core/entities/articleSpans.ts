import { bodySpans } from '../digest/articleBody';
import type { Article } from '../digest/types';
import type { Span } from '../text/span';

/**
 * Where an article may name entities: its title and its body, never its closing line or lines about the article. In order
 * and disjoint.
 */
export function articleSpans(article: Article): Span[] {
  const title = { start: article.titleStart, end: article.titleEnd };
  return [...(title.end > title.start ? [title] : []), ...bodySpans(article)];
}
