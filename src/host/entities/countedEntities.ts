import { createEntityIndex } from '../../core/entities/index/entityIndex';
import type { EntityIndex } from '../../core/entities/index/types';
import type { EntityRecogniser } from '../../core/entities/types';
import type { Digest } from '../corpus/digest';

/** What was counted in an article. */
interface Counted {
  /** Key of the mentions. */
  readonly key: string;
  readonly order: number;
}

/** The entities of some digests. Only changed articles are recounted. */
export class CountedEntities {
  readonly index: EntityIndex = createEntityIndex();
  private isChanged = false;
  private readonly counted = new Map<string, Map<string, Counted>>();

  /** The digests counted so far. */
  get digests(): string[] {
    return [...this.counted.keys()];
  }

  /**
   * Counts the current version of a digest in short steps; an interrupted count resumes where it stopped.
   * @param key the digest's uri
   * @param digest undefined if it no longer exists
   */
  *update(key: string, digest: Digest | undefined, recogniser: EntityRecogniser): Generator<undefined, void> {
    const articles = this.counted.get(key) ?? new Map<string, Counted>();
    this.counted.set(key, articles);
    const present = new Set<string>();
    for (const [order, { id }] of (digest?.articles ?? []).entries()) {
      if (digest === undefined) continue;
      const mentionKey = yield* digest.mentionKeySteps(order, recogniser);
      const before = articles.get(id);
      if (before?.key !== mentionKey || before.order !== order) {
        this.index.put({ digest: key, article: id, order }, yield* digest.mentionSteps(order, recogniser));
        articles.set(id, { key: mentionKey, order });
        this.isChanged = true;
      }
      present.add(id);
      yield;
    }
    for (const id of [...articles.keys()]) {
      if (present.has(id)) continue;
      this.index.remove(key, id);
      articles.delete(id);
      this.isChanged = true;
    }
    if (articles.size === 0) this.counted.delete(key);
  }

  /** Whether anything has changed since the last call. */
  tookChange(): boolean {
    const { isChanged } = this;
    this.isChanged = false;
    return isChanged;
  }
}
