import { countWhile } from '../../text/countWhile';
import type { Article } from '../types';

/**
 * The article that contains `offset` (UTF-16 code units): from the first character of its title up to the title of the
 * next one, so that blank lines and separators belong to the article above. Undefined before the first title.
 * `articles` must be in order, as `parseDigest` gives them.
 */
export function articleAt(articles: readonly Article[], offset: number): Article | undefined {
  return articles[countWhile(articles.length, (index) => (articles[index]?.titleStart ?? Infinity) <= offset) - 1];
}
