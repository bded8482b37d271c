/** An article as it is compared with others. */
export interface RelatedArticle {
  /** The caller's name for it, unique among the articles compared. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  /** Those it speaks of, each in one spelling, such as an entity's id or its name. */
  readonly entities: readonly string[];
}

/** An article that goes on with a story, or tells what came before it. */
export interface FollowUp {
  readonly key: string;
  /** 0 … 1: how much of what is rare in both is shared. */
  readonly score: number;
  /** Entities and words that both have, rarest first; a `*` where a word goes on. */
  readonly shared: readonly string[];
}
