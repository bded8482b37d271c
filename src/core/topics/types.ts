/** A topic of the codebook; `topics` are its children. Areas are the top level. */
export interface Topic {
  /** Own name without its area: `Export controls`. */
  readonly label: string;
  readonly description?: string;
  /** For the people who code: what belongs here, and what belongs elsewhere. */
  readonly include?: string;
  readonly exclude?: string;
  /** Words and phrases that speak for it; a final `*` ends a stem; several words are a phrase. */
  readonly terms?: readonly string[];
  /** Phrases in which its terms do not count. */
  readonly not?: readonly string[];
  /** Where none of these is found, its terms do not count: `school*` speaks for AI in education only where AI is spoken of. */
  readonly needs?: readonly string[];
  /** Where something happens more than what it is about, such as a country: the main topic only where no other comes near. */
  readonly scene?: boolean;
  readonly topics?: readonly Topic[];
}

/** The content of `.policy-digest/topics.yaml`, or the built-in codebook. */
export interface TopicCodebook {
  readonly version: 1;
  readonly topics: readonly Topic[];
}

/** One topic of an article. */
export interface TopicScore {
  /** Path, `Area / Topic`. */
  readonly label: string;
  /** 0 … 1, comparable within one article. */
  readonly score: number;
  /** The terms that were found, strongest first. */
  readonly why: readonly string[];
}

/** What the classifier says of an article. */
export interface ArticleTopics {
  /** Label of the best topic; null where nothing speaks for any. */
  readonly primary: string | null;
  /** Best first; the first is `primary`. */
  readonly topics: readonly TopicScore[];
  /** The best is too weak, or too close to the next, to be relied on. */
  readonly unsure: boolean;
}

/** What is classified. */
export interface TopicInput {
  readonly title: string;
  readonly body: string;
}
