/** An article in the form compared with others. */
export interface RelatedArticle {
  /** The caller's name for it, unique among the articles compared. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  /** The entities it mentions, each in one spelling, such as its id or name. */
  readonly entities: readonly string[];
}

/** An article that follows up a story, or precedes it. */
export interface FollowUp {
  readonly key: string;
  /** 0 … 1: how much of what is rare in either is shared. */
  readonly score: number;
  /** Names and whole words that both have, as they are written, names first among the equally rare. */
  readonly shared: readonly string[];
}
