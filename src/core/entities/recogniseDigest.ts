import type { Article } from '../digest/types';
import { articleSpans } from './articleSpans';
import type { EntityRecogniser, Mention } from './types';

/** All mentions of a digest, article by article, in order. What lies between articles is not looked at. */
export function recogniseDigest(text: string, articles: readonly Article[], recogniser: EntityRecogniser): Mention[] {
  return articles.flatMap((article) => recogniser.recognise(text, articleSpans(article)));
}
