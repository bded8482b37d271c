import type { TopicEvidence } from './topicCounts';
import type { Vocabulary } from './vocabulary';

/** What is known of a workspace beyond its codebook. Stays valid until its `TopicLearner` is asked again. */
export interface TopicKnowledge {
  readonly topicCount: number;
  /** How many articles the researcher decided on. */
  readonly corrections: number;
  /** By number of a term, 0 … 1: what it counts for in this workspace. A term that is not there counts fully. */
  readonly termWeights: Float64Array;
  /** By number of a word, what one occurrence counts: rare words tell more. */
  readonly wordWeights: Float64Array;
  /** Of words for topics, from terms and corrections. */
  readonly evidence: TopicEvidence;
  readonly vocabulary: Vocabulary;
}
