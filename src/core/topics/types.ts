import type { ArticleReading } from './articleReading';
import type { TopicKnowledge } from './learning/topicKnowledge';
import type { TopicLearner } from './learning/topicLearner';

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

/** A classifier made from a codebook. */
export interface TopicClassifier {
  /** The topics of an article by the codebook's terms alone. */
  classify(article: TopicInput): ArticleTopics;
  /** What `rank` needs of an article: all that costs time. */
  read(article: TopicInput): ArticleReading;
  /** The topics of an article by the codebook and what is known of the workspace; without that the same as `classify`. */
  rank(reading: ArticleReading, knowledge: TopicKnowledge | undefined): ArticleTopics;
  /** Begins to learn from articles that this classifier reads. */
  learner(): TopicLearner;
}
