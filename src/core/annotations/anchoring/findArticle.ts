import type { Article } from '../../digest/types';
import { similarity } from './distance';

/** A title with one corrected word stays this similar to the old one, and no other title is. */
const sameTitle = 0.85;
const margin = 0.08;

/**
 * The article that an id was made for: the one that has it, or else the only one with that title (the `-2` of an id
 * disappears when the first article of that title does), or else the only one whose title is nearly the same. Titles that
 * differ in a number are two of a series.
 * @returns its index in the list; undefined if the article is missing or uncertain
 */
export function findArticle(articles: readonly Article[], id: string): number | undefined {
  const at = articles.findIndex((article) => article.id === id);
  if (at >= 0) return at;
  const bare = id.replace(/-[2-9]$/, '');
  const only = articles.findIndex((article) => article.id === bare);
  if (only >= 0) return articles.some((article) => article.id.startsWith(`${bare}-`)) ? undefined : only;
  return nearestTitle(articles, id);
}

/** The index of the only article whose title is nearly that of an id; undefined if there is none. */
export function nearestTitle(articles: readonly Article[], id: string): number | undefined {
  const [best, next] = articles.map((article, index) => ({ index, score: likeness(id, article.id) })).sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < sameTitle || best.score - (next?.score ?? 0) < margin) return undefined;
  return best.index;
}

function likeness(a: string, b: string): number {
  const numbers = (id: string): string => id.replace(/\D+/g, ' ').trim();
  return numbers(a) === numbers(b) ? similarity(a, b) : 0;
}
