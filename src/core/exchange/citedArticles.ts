import type { Segment, SegmentArticle } from '../search/types';

/** An article that is cited by at least one segment, with the digest it is in. */
export interface CitedArticle extends SegmentArticle {
  readonly file: string;
}

/** The articles of the segments, each once, in the order in which they are first cited; passages outside all articles have none. */
export function citedArticles(segments: readonly Segment[]): CitedArticle[] {
  const cited = new Map<string, CitedArticle>();
  for (const { file, article } of segments) {
    const key = `${file}\n${article.id}`;
    if (article.title !== '' && !cited.has(key)) cited.set(key, { ...article, file });
  }
  return [...cited.values()];
}
