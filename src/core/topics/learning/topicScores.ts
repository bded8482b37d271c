import { exactExp } from './exactLog';
import type { TopicEvidence } from './topicCounts';
import type { CountedWords } from './vocabulary';

/**
 * How much the words of a document support each topic; only differences between topics are meaningful.
 * @param weights by number of a word, the weight of one occurrence; undefined: all count 1
 * @returns undefined if no word of the document was ever seen in a topic
 */
export function topicScores({ words, counts }: CountedWords, evidence: TopicEvidence, weights?: Float64Array): Float64Array | undefined {
  const scores = new Float64Array(evidence.base.length);
  let length = 0;
  for (const [index, word] of words.entries()) {
    const known = evidence.of(word);
    if (known === undefined) continue;
    const count = (counts[index] ?? 0) * (weights?.[word] ?? 1);
    length += count;
    const { topics, lifts } = known;
    for (let at = 0; at < topics.length; at += 1) {
      const topic = topics[at] ?? 0;
      scores[topic] = (scores[topic] ?? 0) + count * (lifts[at] ?? 0);
    }
  }
  return length === 0 ? undefined : scores.map((score, topic) => score + length * (evidence.base[topic] ?? 0));
}

/** Scores as shares that sum to 1. */
export function sharesOf(scores: Float64Array): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const shares = scores.map((score) => exactExp(score - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
