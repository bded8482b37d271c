import type { AnchorStatus } from '../annotations/types';
import type { ArticleFields } from '../digest/types';

/** What a segment says about its article. */
export interface SegmentArticle {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly status: string;
  /** Empty if the article is no longer in the digest. */
  readonly fields: ArticleFields;
}

/** A tagged passage, or a tagged article, for queries and exports: everything known about it in one value. */
export interface Segment {
  /** Id of the annotation; for a tagged article the article's id. */
  readonly id: string;
  readonly kind: 'passage' | 'article';
  /** Path of the digest relative to the folder, with `/`. */
  readonly file: string;
  /** Path of the annotations file that it is stored in: `id` is unique only there (see `segmentKey`). */
  readonly sidecar: string;
  readonly article: SegmentArticle;
  /** In the digest's text; if not attached by `anchor`, its last known place. */
  readonly start: number;
  readonly end: number;
  /** The words in the current text; the saved quote if not attached; for an article, its title. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly memo: string;
  readonly coder: string;
  readonly created: string;
  readonly anchor: AnchorStatus;
  /** Canonical names of the entities in the passage; they may be found only when they are asked for. */
  readonly entities: readonly string[];
}
