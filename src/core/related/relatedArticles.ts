import { FollowUps } from './followUps';
import { NearDuplicates } from './nearDuplicates';
import type { FollowUp, RelatedArticle } from './types';

const mostFollowUps = 5;

/** Which articles of a workspace tell the same story, and which go on with one. Kept article by article. */
export class RelatedArticles {
  private readonly duplicates = new NearDuplicates();
  private readonly followers = new FollowUps();

  /** Takes an article in, or what it has become. */
  set(article: RelatedArticle): void {
    this.duplicates.set(article.key, article);
    this.followers.set(article);
  }

  delete(key: string): void {
    this.duplicates.delete(key);
    this.followers.delete(key);
  }

  /** The same story elsewhere, nearly word for word; sorted by key. */
  duplicatesOf(key: string): string[] {
    return this.duplicates.of(key);
  }

  /** Groups of two and more that tell one story; to be folded together. */
  duplicateGroups(): string[][] {
    return this.duplicates.groups();
  }

  /** Articles on the same persons, bodies and matters, best first, without near-duplicates. */
  followUps(key: string, limit = mostFollowUps): FollowUp[] {
    const same = new Set(this.duplicates.of(key));
    return this.followers.of(key, limit, (other) => same.has(other));
  }
}
