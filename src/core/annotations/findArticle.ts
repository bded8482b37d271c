import type { Article } from '../digest/types';
import { similarity } from './anchoring/distance';

/** A title in which a word was corrected is this much like it was; one of a series that counts on is less alone. */
const sameTitle = 0.85;
const margin = 0.08;

/**
 * The article that an id was made for: the one that has it, else the only one of that title under another number, else
 * the one whose title is nearly the same, if no other is.
 * @returns its place in the list; undefined where the article is not there, or cannot be told
 */
export function findArticle(articles: readonly Article[], id: string): number | undefined {
  const at = articles.findIndex((article) => article.id === id);
  if (at >= 0) return at;
  const bare = withoutNumber(id);
  const numbered = articles.flatMap((article, index) => (withoutNumber(article.id) === bare ? [index] : []));
  if (numbered.length > 0) return numbered.length === 1 ? numbered[0] : undefined;
  const [best, next] = articles.map((article, index) => ({ index, score: similarity(id, article.id) })).sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < sameTitle || best.score - (next?.score ?? 0) < margin) return undefined;
  return best.index;
}

/** A second article of a title has `-2` behind its id, which changes as others of that title come and go. */
function withoutNumber(id: string): string {
  return id.replace(/-[2-9]$/, '');
}
