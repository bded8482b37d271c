import type { Span } from '../text/span';

/** Where a passage is, said in several ways: the quote with its surroundings, and the place where it was. */
export interface Anchor extends Span {
  /** Id of the article it was made in, if it was in one. */
  readonly article?: string;
  readonly exact: string;
  /** Up to 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A tagged passage, as a sidecar keeps it. */
export interface Annotation extends Anchor {
  readonly id: string;
  readonly tags: readonly string[];
  readonly memo?: string;
  readonly coder?: string;
  /** ISO 8601, UTC, to the second. */
  readonly created: string;
}

export type ArticleStatus = 'unread' | 'read' | 'coded';

/** What the researcher decided on topics; always wins over the classifier. */
export interface TopicDecision {
  readonly primary?: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** What the researcher decided on a whole article. */
export interface ArticleNote {
  readonly id: string;
  readonly title: string;
  readonly tags?: readonly string[];
  readonly topics?: TopicDecision;
  readonly status?: ArticleStatus;
  readonly memo?: string;
}

/** The content of one `NAME.txt.annotations.yaml`. */
export interface Sidecar {
  readonly version: 1;
  readonly digest: string;
  readonly articles: readonly ArticleNote[];
  readonly annotations: readonly Annotation[];
}

/**
 * What became of an annotation in the text of now. `exact`: where it was; `moved`: the same words elsewhere;
 * `fuzzy`: nearly the same words; `ambiguous`: several places fit; `orphan`: none does.
 * Only the first three are attached.
 */
export type AnchorStatus = 'exact' | 'moved' | 'fuzzy' | 'ambiguous' | 'orphan';

export interface ResolvedAnchor extends Span {
  readonly id: string;
  readonly status: AnchorStatus;
  /** 0 … 1. For `ambiguous` and `orphan` start and end are the last known ones, and mean nothing in the text. */
  readonly score: number;
}
