import { stableKey } from '../../text/stableKey';
import { hitSize, packedHits, readArticle, type ArticleReading } from '../learning/articleReading';
import { compileCodebook, type CompiledCodebook } from '../terms/compiledCodebook';
import type { TopicKnowledge } from '../learning/topicKnowledge';
import { TopicLearner } from '../learning/topicLearner';
import { Vocabulary } from '../learning/vocabulary';
import { labelledTopics } from '../topicPaths';
import type { ArticleTopics, TopicCodebook, TopicInput, TopicScore } from '../types';
import { learnedShares, learnedWords } from './learnedVoice';

/** Weighted hits at which a term reaches half of its maximum: repeating one word cannot outdo several terms. */
const halfHits = 4;

/** Points at which a score is one half. */
const halfPoints = 3;

/** A topic is assigned if it has this share of the best one's points, and at least `leastPoints`. */
const shareOfBest = 0.3;
const leastPoints = 0.8;
const mostTopics = 6;

/** The best topic counts as certain with this many points, if the next has at most this share of them. */
const certainPoints = 1.6;
const closeShare = 0.9;

/** Total points from learned words: the maximum, and the number of corrections that gives half of it. */
const mostLearned = 5;
const halfCorrections = 20;

/**
 * A single word that is all that was found of a topic with many terms is likely there for another reason: as somebody's name, in
 * a line of small print, in another language, in another sense. It counts for half when topics are ranked, so that it makes none certain;
 * the article keeps the topic as a further one.
 */
const manyTerms = 10;
const loneWordShare = 0.5;

/** If terms alone leave the best topic uncertain, learned words may suggest one but make none certain. */
const mostHint = 1;

/** Learned words that support a topic with no more than this share are ignored. */
const leastShare = 0.1;

/** Words shown if no term of the codebook was found. */
const mostLearnedWords = 5;

/** A classifier made from a codebook. */
export interface TopicClassifier {
  /** Key of the codebook's content: classifiers with the same key give the same results. */
  readonly key: string;
  /** The topics of an article by the codebook's terms alone. */
  classify(article: TopicInput): ArticleTopics;
  /** What `rank` needs from an article: everything that takes time. */
  read(article: TopicInput): ArticleReading;
  /** The topics of an article by the codebook and what is known about the workspace; without the latter the same as `classify`. */
  rank(reading: ArticleReading, knowledge: TopicKnowledge | undefined): ArticleTopics;
  /** Starts learning from articles that this classifier reads. */
  learner(): TopicLearner;
}

/**
 * Makes a classifier from the terms of a codebook. A topic gets points for each different term found: more for phrases, for
 * terms that few topics share, and for the title and first paragraphs; repetition counts less and less. What is known about
 * the workspace makes common terms count less, and adds points for words learned from corrections. Only operations whose
 * last bit the standard defines are used, in a fixed order, so all machines agree.
 */
export function createTopicClassifier(codebook: TopicCodebook): TopicClassifier {
  const compiled = compileCodebook(codebook);
  const vocabulary = new Vocabulary();
  return {
    key: stableKey(JSON.stringify(codebook)),
    classify: (article: TopicInput) => articleTopics(packedHits(article, compiled), undefined, undefined, compiled),
    read: (article) => readArticle(article, compiled, vocabulary),
    rank: (reading, knowledge) => articleTopics(reading.hits, reading, knowledge, compiled),
    learner: () => new TopicLearner(labelledTopics(codebook), vocabulary),
  };
}

function articleTopics(
  hits: Int32Array, reading: ArticleReading | undefined, knowledge: TopicKnowledge | undefined, compiled: CompiledCodebook,
): ArticleTopics {
  const points = termPoints(hits, knowledge, compiled);
  if (reading !== undefined && knowledge !== undefined) addLearned(points, reading, knowledge);
  const lone = loneWords(hits, compiled);
  const standing = points.map((value, topic) => value * (compiled.topics[topic]?.standing ?? 1) * (lone[topic] === 1 ? loneWordShare : 1));
  const ranked = [...points.keys()].filter((topic) => (points[topic] ?? 0) > 0).sort((a, b) => (standing[b] ?? 0) - (standing[a] ?? 0) || a - b);
  const [first, second] = ranked;
  if (first === undefined) return { primary: null, topics: [], unsure: true };
  const best = standing[first] ?? 0;
  const least = Math.max(leastPoints, shareOfBest * best);
  const topics = ranked.filter((topic) => topic === first || (points[topic] ?? 0) >= least).slice(0, mostTopics)
    .map((topic): TopicScore => {
      const terms = foundTerms(topic, hits, knowledge, compiled);
      const why = terms.length > 0 || reading === undefined || knowledge === undefined ? terms : learnedWords(reading, knowledge, topic, mostLearnedWords);
      return { label: compiled.topics[topic]?.label ?? '', score: scoreOf(standing[topic] ?? 0), why };
    });
  const isClose = second !== undefined && (standing[second] ?? 0) > closeShare * best;
  return { primary: topics[0]?.label ?? null, topics, unsure: best < certainPoints || isClose };
}

function termPoints(hits: Int32Array, knowledge: TopicKnowledge | undefined, compiled: CompiledCodebook): Float64Array {
  const points = new Float64Array(compiled.topics.length);
  for (let at = 0; at < hits.length; at += hitSize) {
    const topic = hits[at] ?? 0;
    points[topic] = (points[topic] ?? 0) + hitPoints(hits, at, knowledge, compiled);
  }
  return points;
}

/** By topic: whether one word is all that was found of many terms. */
function loneWords(hits: Int32Array, { topics, lexicon }: CompiledCodebook): Uint8Array {
  const found = new Int32Array(topics.length);
  const lone = new Uint8Array(topics.length);
  for (let at = 0; at < hits.length; at += hitSize) {
    const topic = hits[at] ?? 0;
    found[topic] = (found[topic] ?? 0) + 1;
    const isWord = lexicon.lengths[hits[at + 1] ?? 0] === 1 && (topics[topic]?.terms.size ?? 0) >= manyTerms;
    lone[topic] = Number(isWord && found[topic] === 1);
  }
  return lone;
}

/** Points of the term at a position in `hits`. */
function hitPoints(hits: Int32Array, at: number, knowledge: TopicKnowledge | undefined, { topics }: CompiledCodebook): number {
  const term = hits[at + 1] ?? 0;
  const count = (hits[at + 2] ?? 0) / 2;
  const weight = (topics[hits[at] ?? 0]?.terms.get(term)?.weight ?? 0) * (knowledge?.termWeights[term] ?? 1);
  return (weight * 2 * count) / (count + halfHits);
}

/** The found terms of a topic, as written in the codebook, strongest first. */
function foundTerms(topic: number, hits: Int32Array, knowledge: TopicKnowledge | undefined, compiled: CompiledCodebook): string[] {
  const found: { readonly written: string; readonly points: number }[] = [];
  for (let at = 0; at < hits.length; at += hitSize) {
    const written = hits[at] === topic ? compiled.topics[topic]?.terms.get(hits[at + 1] ?? 0)?.written : undefined;
    if (written !== undefined) found.push({ written, points: hitPoints(hits, at, knowledge, compiled) });
  }
  return found.sort((a, b) => b.points - a.points).map(({ written }) => written);
}

function addLearned(points: Float64Array, reading: ArticleReading, knowledge: TopicKnowledge): void {
  const { corrections, wordWeights } = knowledge;
  const best = points.reduce((most, value) => Math.max(most, value), 0);
  const hint = wordWeights.length === 0 ? 0 : Math.min(mostHint, Math.max(0, certainPoints - best) / 2);
  const most = Math.max(hint, (mostLearned * corrections) / (corrections + halfCorrections));
  const shares = most > 0 ? learnedShares(reading, knowledge) : undefined;
  shares?.forEach((share, topic) => { if (share >= leastShare) points[topic] = (points[topic] ?? 0) + most * share; });
}

/** Four decimals: enough for ranking, and the same text everywhere. */
function scoreOf(points: number): number {
  return Math.round((10_000 * points) / (points + halfPoints)) / 10_000;
}
