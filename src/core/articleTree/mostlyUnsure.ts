import type { ListedArticle } from './types';

/** Fewer articles say nothing about what a folder is about. */
const fewestArticles = 10;

/** From this share of unsure articles on, the topics are not those of the folder. */
const leastShare = 0.5;

/** How many articles no topic clearly fits, if that is most of them; undefined if the topics fit, or there are few articles. */
export function mostlyUnsure(articles: readonly ListedArticle[]): number | undefined {
  const unsure = articles.filter(({ topics }) => topics.unsure && !topics.manual).length;
  return articles.length >= fewestArticles && unsure >= leastShare * articles.length ? unsure : undefined;
}
