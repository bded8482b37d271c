import type { Steps } from '../../core/steps';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';

/** An added or changed article; `key` identifies it in the workspace. */
export interface FollowedArticle {
  readonly key: string;
  readonly digest: Digest;
  readonly index: number;
}

/** Something that keeps data of every article. */
export interface ArticleKeeper {
  /** Key of what is kept of an article: if it changes, the article is passed again. */
  keySteps(article: FollowedArticle): Steps<string>;
  setSteps(article: FollowedArticle): Steps<void>;
  delete(key: string): void;
}

export function articleKey(digest: Digest, articleId: string): string {
  return `${digest.uri.toString()}#${articleId}`;
}

/** Brings a keeper up to date with the digests, passing only the articles whose key changed. */
export class ArticleFollower {
  /** The key of each article that the keeper has. */
  private readonly kept = new Map<string, string>();

  constructor(private readonly corpus: Corpus, private readonly keeper: ArticleKeeper) {}

  /** One article per step; the rest of an interrupted run is done next time. */
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
