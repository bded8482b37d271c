import type { ArticleReading } from '../learning/articleReading';
import type { TopicKnowledge } from '../learning/topicKnowledge';
import { sharesOf, topicScores } from '../learning/topicScores';

/** How fast a small lead becomes a large share: measured flat between 0.3 and 1 (ADR 16). */
const temperature = 0.5;

/**
 * What an article's words say about its topics, by the codebook's terms and the researcher's corrections: shares that sum to
 * at most 1. Undefined if no word is known.
 */
export function learnedShares({ words }: ArticleReading, { evidence, wordWeights, topicCount }: TopicKnowledge): Float64Array | undefined {
  const scores = topicScores(words, evidence, wordWeights);
  if (scores === undefined) return undefined;
  // The sum over many words grows faster than their evidence, as they depend on one another.
  const length = words.words.reduce((sum, word, index) => sum + (words.counts[index] ?? 0) * (wordWeights[word] ?? 1), 0);
  const scale = temperature * Math.sqrt(length);
  return sharesOf(scores.subarray(0, topicCount).map((score) => score / scale));
}

/** The words that support a topic most, for display: `*` where a word continues. */
export function learnedWords(
  { words }: ArticleReading, { evidence, wordWeights, vocabulary }: TopicKnowledge, topic: number, most: number,
): string[] {
  const parts: { readonly word: number; readonly lift: number }[] = [];
  for (const [index, word] of words.words.entries()) {
    const known = evidence.of(word);
    const lift = known?.lifts[known.topics.indexOf(topic)] ?? 0;
    if (lift > 0) parts.push({ word, lift: lift * (words.counts[index] ?? 0) * (wordWeights[word] ?? 1) });
  }
  return parts.sort((a, b) => b.lift - a.lift || a.word - b.word).slice(0, most).map(({ word }) => vocabulary.shown(word));
}
