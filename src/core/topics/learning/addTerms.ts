import { ownName, type LabelledTopic } from '../topicPaths';
import { stemsAndPairs, stemsOf } from './articleWords';
import type { TopicCounts } from './topicCounts';
import type { Vocabulary } from './vocabulary';

/** A word of a topic's name says more than one of its terms. */
const timesForName = 2;

/**
 * Counts the terms of a topic as if they were texts: their words and pairs of words, and the words of its own name.
 * @param count what one occurrence counts
 */
export function addTerms(counts: TopicCounts, vocabulary: Vocabulary, { label, topic }: LabelledTopic, number: number, count: number): void {
  const add = (words: readonly string[], times: number): void => {
    for (const word of words) counts.add(vocabulary.number(word), number, times * count);
  };
  for (const term of topic.terms ?? []) add(stemsAndPairs(stemsOf(term)), 1);
  add(stemsOf(ownName(label)), timesForName);
}
