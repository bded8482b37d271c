import { NearDuplicates } from '../related/nearDuplicates';
import { sharedCount, shinglesOf } from '../related/shingles';
import { foldDuplicates } from './foldDuplicates';

/** An article to be compared with all others. */
export interface ComparedArticle {
  /** Unique among them. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  /** ISO, if known. */
  readonly date: string | undefined;
}

/** An article that tells the same story as others. */
export interface SimilarArticle<T> {
  readonly article: T;
  /** How much of its runs of three words the article in front has too, from 0 to 1; 1 for the one in front. */
  readonly share: number;
}

/** Articles that are nearly the same, in groups: the oldest is in front, as the tree shows it, and the others in their order. */
export function similarArticles<T extends ComparedArticle>(articles: readonly T[]): SimilarArticle<T>[][] {
  const duplicates = new NearDuplicates();
  for (const article of articles) duplicates.set(article.key, article);
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const { copies } = foldDuplicates(articles, duplicates.groups());
  return [...copies].flatMap(([key, others]) => {
    const front = byKey.get(key);
    return front === undefined ? [] : [[{ article: front, share: 1 }, ...others.map((article) => ({ article, share: shareOf(article, front) }))]];
  });
}

function shareOf(article: ComparedArticle, front: ComparedArticle): number {
  const own = shinglesOf(article);
  return Math.round((sharedCount(own, shinglesOf(front)) / Math.max(1, own.length)) * 1000) / 1000;
}
