import { articleAt } from '../../core/digest/article/articleAt';
import type { Article } from '../../core/digest/types';
import type { Digest } from './digest';

/** The article at an offset, with its place among the digest's articles. */
export function indexedArticleAt(digest: Digest, offset: number): { readonly article: Article; readonly index: number } | undefined {
  const article = articleAt(digest.articles, offset);
  return article === undefined ? undefined : { article, index: digest.articles.indexOf(article) };
}

export function articleIdAt(digest: Digest, offset: number): string | undefined {
  return articleAt(digest.articles, offset)?.id;
}

export function articleById(digest: Digest, id: string): Article | undefined {
  return digest.articles.find((article) => article.id === id);
}
