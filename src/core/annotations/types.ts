import type { Span } from '../text/span';

/** The place of a passage in several forms: the quote with its surroundings, and its last known place. */
export interface Anchor extends Span {
  /** Id of the article it was made in, if it was in one. */
  readonly article?: string;
  readonly exact: string;
  /** Up to 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A tagged passage, as stored in a sidecar. */
export interface Annotation extends Anchor {
  readonly id: string;
  readonly tags: readonly string[];
  readonly memo?: string;
  readonly coder?: string;
  /** ISO 8601, UTC, to the second. */
  readonly created: string;
}

export const statuses = ['unread', 'read', 'coded'] as const;

export type ArticleStatus = (typeof statuses)[number];

/** The researcher's decision on topics; always wins over the classifier. */
export interface TopicDecision {
  readonly primary?: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** The researcher's decisions on a whole article. */
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
  /** The coder's full name, where the file's name can only hold a part of it. */
  readonly coder?: string;
  readonly articles: readonly ArticleNote[];
  readonly annotations: readonly Annotation[];
}

/**
 * What happened to an annotation in the current text. `exact`: where it was; `moved`: the same words elsewhere; `fuzzy`:
 * nearly the same words; `ambiguous`: several places match; `orphan`: none does. Only the first three are attached.
 */
export type AnchorStatus = 'exact' | 'moved' | 'fuzzy' | 'ambiguous' | 'orphan';

export interface ResolvedAnchor extends Span {
  readonly id: string;
  readonly status: AnchorStatus;
  /** 0 … 1. For `ambiguous` and `orphan`, start and end are the last known ones and mean nothing in the text. */
  readonly score: number;
}
