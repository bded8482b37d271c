import type { Steps } from '../../core/steps';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';

/** An article that came or changed; `key` names it among all of the workspace. */
export interface FollowedArticle {
  readonly key: string;
  readonly digest: Digest;
  readonly index: number;
}

/** What keeps something of every article. */
export interface ArticleKeeper {
  /** Stands for what is kept of an article: with another one the article is handed over again. */
  keySteps(article: FollowedArticle): Steps<string>;
  setSteps(article: FollowedArticle): Steps<void>;
  delete(key: string): void;
}

export function articleKey(digest: Digest, articleId: string): string {
  return `${digest.uri.toString()}#${articleId}`;
}

/** Brings a keeper up to date with the digests, of which only articles with another key than before are handed over. */
export class ArticleFollower {
  /** The key of each article as the keeper has it. */
  private readonly kept = new Map<string, string>();

  constructor(private readonly corpus: Corpus, private readonly keeper: ArticleKeeper) {}

  /** One article a step; what is broken off is done the next time. */
  *steps(): Steps<void> {
    const there = new Set<string>();
    for (const digest of this.corpus.all()) {
      for (const [index, article] of digest.articles.entries()) {
        const key = articleKey(digest, article.id);
        const followed = { key, digest, index };
        there.add(key);
        const kept = yield* this.keeper.keySteps(followed);
        if (this.kept.get(key) !== kept) {
          yield* this.keeper.setSteps(followed);
          this.kept.set(key, kept);
        }
        yield;
      }
    }
    for (const key of [...this.kept.keys()]) {
      if (there.has(key)) continue;
      this.keeper.delete(key);
      this.kept.delete(key);
    }
  }
}
