import type { TopicDecision } from '../../annotations/types';
import { hitSize, type ArticleReading } from './articleReading';
import type { LabelledTopic } from '../topicPaths';
import { stemsAndPairs, stemsOf } from './articleWords';
import { exactLog } from './exactLog';
import { Frequencies } from './frequencies';
import { termTexts } from './termTexts';
import { TopicCounts } from './topicCounts';
import type { TopicKnowledge } from './topicKnowledge';
import type { Vocabulary } from './vocabulary';

/** An article of the workspace, with the researcher's decision on it. */
export interface LearnedArticle {
  readonly reading: ArticleReading;
  readonly decision: TopicDecision | undefined;
}

/** Weights of a word from a term, and from an article assigned to a topic: as its main topic, as another. */
const weights = { term: 10, primary: 5, other: 3 };

/** Fewer articles don't show what is common. */
const leastArticles = 20;

/** A term in more than this share of the articles counts less; in all of them, about a third. */
const commonShare = 0.1;
const commonDamping = 2;

/**
 * Learns from a workspace: which terms and words are common in it, and what the researcher decided. Everything is kept as
 * whole numbers that are added and subtracted, so that undoing a decision restores exactly the previous state.
 */
export class TopicLearner {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly counts: TopicCounts;
  private readonly terms = new Frequencies();
  private readonly words = new Frequencies();
  private readonly known = new Map<ArticleReading, TopicDecision | undefined>();
  private corrections = 0;

  constructor(private readonly topics: readonly LabelledTopic[], private readonly vocabulary: Vocabulary) {
    this.numbers = new Map(topics.map(({ label }, number) => [label, number]));
    // One more than the number of topics: counts for articles removed from a topic, known not to be about it.
    this.counts = new TopicCounts(topics.length + 1, 1);
    for (const [number, topic] of topics.entries()) {
      for (const word of termTexts(topic).flatMap((text) => stemsAndPairs(stemsOf(text)))) this.counts.add(vocabulary.number(word), number, weights.term);
    }
  }

  /**
   * Takes in the current articles, and forgets those that are gone. Yields after each, so that the caller can share the
   * time; the last value is what is then known.
   */
  *follow(articles: Iterable<LearnedArticle>): Generator<undefined, TopicKnowledge> {
    const gone = new Set(this.known.keys());
    for (const { reading, decision } of articles) {
      gone.delete(reading);
      this.learn(reading, decision);
      yield undefined;
    }
    for (const reading of gone) {
      this.forget(reading);
      yield undefined;
    }
    return this.knowledge();
  }

  private learn(reading: ArticleReading, decision: TopicDecision | undefined): void {
    const isKnown = this.known.has(reading);
    if (isKnown && this.known.get(reading) === decision) return;
    if (isKnown) this.count(reading, this.known.get(reading), -1);
    else this.see(reading, 1);
    this.known.set(reading, decision);
    this.count(reading, decision, 1);
  }

  private forget(reading: ArticleReading): void {
    this.count(reading, this.known.get(reading), -1);
    this.see(reading, -1);
    this.known.delete(reading);
  }

  private see({ hits, words }: ArticleReading, times: number): void {
    const terms = new Set(hits.filter((_, index) => index % hitSize === 1));
    for (const term of terms) this.terms.add(term, times);
    for (const word of words.words) this.words.add(word, times);
  }

  private count({ words }: ArticleReading, decision: TopicDecision | undefined, times: number): void {
    // Decisions made with another codebook say nothing about this one's topics.
    const isTopic = (label: string): boolean => this.numbers.has(label);
    const primary = decision?.primary !== undefined && isTopic(decision.primary) ? decision.primary : undefined;
    const remove = decision?.remove?.filter(isTopic) ?? [];
    const others = new Set(decision?.add?.filter((label) => isTopic(label) && label !== primary && !remove.includes(label)));
    if (primary === undefined && others.size === 0 && remove.length === 0) return;
    this.corrections += times;
    const addTo = (topic: number | undefined, weight: number): void => {
      if (topic === undefined) return;
      words.words.forEach((word, index) => { this.counts.add(word, topic, times * weight * (words.counts[index] ?? 0)); });
    };
    if (primary !== undefined) addTo(this.numbers.get(primary), weights.primary);
    for (const label of others) addTo(this.numbers.get(label), weights.other);
    if (remove.some((label) => label !== primary)) addTo(this.topics.length, weights.other);
  }

  private knowledge(): TopicKnowledge {
    const articles = this.known.size;
    const isEnough = articles >= leastArticles;
    return {
      topicCount: this.topics.length,
      corrections: this.corrections,
      termWeights: isEnough
        ? this.terms.map((count) => 1 / (1 + commonDamping * Math.max(0, count / articles - commonShare))) : new Float64Array(),
      wordWeights: isEnough ? this.words.map((count) => exactLog((articles + 1) / (count + 1))) : new Float64Array(),
      evidence: this.counts.evidence(),
      vocabulary: this.vocabulary,
    };
  }
}
