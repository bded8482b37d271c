import type { TopicEvidence } from './topicCounts';
import type { Vocabulary } from './vocabulary';

/** What is known about a workspace beyond its codebook. Valid until its `TopicLearner` is asked again. */
export interface TopicKnowledge {
  readonly topicCount: number;
  /** How many articles the researcher decided on. */
  readonly corrections: number;
  /** By number of a term, 0 … 1: its weight in this workspace. A missing term counts fully. */
  readonly termWeights: Float64Array;
  /** By number of a word: the weight of one occurrence; rare words count more. */
  readonly wordWeights: Float64Array;
  /** Evidence of words for topics, from terms and corrections. */
  readonly evidence: TopicEvidence;
  readonly vocabulary: Vocabulary;
}
