import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';

/** An article that came or changed; `key` names it among all of the workspace. */
export interface FollowedArticle {
  readonly key: string;
  readonly digest: Digest;
  readonly index: number;
}

/** What keeps something of every article. Each call must be short. */
export interface ArticleKeeper {
  set(article: FollowedArticle): void;
  delete(key: string): void;
}

export function articleKey(digest: Digest, articleId: string): string {
  return `${digest.uri.toString()}#${articleId}`;
}

/** Brings a keeper up to date with the digests, of which only articles with other words than before are handed over. */
export class ArticleFollower {
  /** The words of each article as the keeper has them. */
  private readonly kept = new Map<string, string>();

  constructor(private readonly corpus: Corpus, private readonly keeper: ArticleKeeper) {}

  /** One article a step; what is broken off is done the next time. */
  *steps(): Generator<undefined, void> {
    const there = new Set<string>();
    for (const digest of this.corpus.all()) {
      for (const [index, article] of digest.articles.entries()) {
        const key = articleKey(digest, article.id);
        const words = digest.text.slice(article.titleStart, article.bodyEnd);
        there.add(key);
        if (this.kept.get(key) === words) continue;
        this.keeper.set({ key, digest, index });
        this.kept.set(key, words);
        yield undefined;
      }
    }
    for (const key of [...this.kept.keys()]) {
      if (there.has(key)) continue;
      this.keeper.delete(key);
      this.kept.delete(key);
    }
  }
}
