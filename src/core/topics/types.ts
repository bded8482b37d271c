/** A topic of the codebook; `topics` are its children. Areas are the top level. */
export interface Topic {
  /** Own name without its area: `Export controls`. */
  readonly label: string;
  readonly description?: string;
  /** For the people who code: what belongs here and what doesn't. */
  readonly include?: string;
  readonly exclude?: string;
  /** Words and phrases that support it; a final `*` ends a stem; several words are a phrase. */
  readonly terms?: readonly string[];
  /** Phrases in which its terms do not count. */
  readonly not?: readonly string[];
  /** If none of these is found, its terms don't count: `school*` supports AI in education only if AI is mentioned. */
  readonly needs?: readonly string[];
  /** Where something happens rather than what it is about, such as a country: the main topic only if no other comes close. */
  readonly scene?: boolean;
  readonly topics?: readonly Topic[];
}

/** The content of `.policy-digest/topics.yaml`, or the built-in codebook. */
export interface TopicCodebook {
  readonly version: 1;
  /** The topics come on top of the built-in ones instead of replacing them; see `extendedTopics`. */
  readonly extends?: 'built-in';
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

/** The classifier's result for an article. */
export interface ArticleTopics {
  /** Label of the best topic; null if nothing supports any. */
  readonly primary: string | null;
  /** Best first; the first is `primary`. */
  readonly topics: readonly TopicScore[];
  /** The best is too weak, or too close to the next, to be certain. */
  readonly unsure: boolean;
}

/** What is classified. */
export interface TopicInput {
  readonly title: string;
  readonly body: string;
}
