import { labelledTopics } from '../topicPaths';
import type { TopicCodebook } from '../types';
import { articleStems, beginningsOf, stemsAndPairs, stemsOf } from './articleWords';
import { codedLabelReader, type CodedLabel } from './codedLabels';
import { exactLog } from './exactLog';
import { termTexts } from './termTexts';
import { TopicCounts, type TopicEvidence } from './topicCounts';
import { sharesOf, topicScores } from './topicScores';
import { Vocabulary, type CountedWords } from './vocabulary';

/** A document to sort: a headline with its summary, an article, a bill. */
export interface TopicDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A document sorted by a person. */
export interface CodedDocument extends CodedLabel, Omit<TopicDocument, 'id'> {}

export interface SortedDocument {
  readonly id: string;
  /** Best first, at most ten; the scores of all topics sum to 1. */
  readonly labels: readonly { readonly label: string; readonly score: number }[];
}

/** How many beginnings of words, which are only hints, a word or pair of words is worth (ADR 18). */
const wholeWord = 3;

/** A document is distributed among topics in whole units: how many make one document, and the minimum below which a share is dropped. */
const unit = 64;
const leastShare = 2;

/** How often each topic counts as seen with each word before anything is counted. */
const smoothing = 1.5;

/** How many documents' worth of a word a term counts, and how many uncoded documents a coded one. */
const termWeight = 10;
const codedWeight = 3;

/** After the second round the first guesses are only reinforced: accuracy falls again (ADR 16). */
const rounds = 2;

/** A word in only one document links it to no other. */
const leastDocuments = 2;

/** How fast a lead becomes a large share of a document, and how much it supports a topic that many documents have it. */
const sharpness = 1.3;
const commonness = 0.3;

const mostLabels = 10;

/** What is known about the topics: the words of each, and its number of documents, in the unit above. */
interface Known {
  readonly counts: TopicCounts;
  readonly documents: Float64Array;
}

/**
 * Sorts documents into the topics of a codebook, each into one. The codebook's terms and the coded documents are counted,
 * then the documents themselves, distributed by what is known so far, so that words besides the terms come to support a
 * topic too (expectation maximisation over complement naive Bayes: Nigam et al., 2000).
 */
export function sortDocuments(
  codebook: TopicCodebook, documents: readonly TopicDocument[], coded: readonly CodedDocument[],
): SortedDocument[] {
  const topics = labelledTopics(codebook);
  const labelOf = codedLabelReader(topics);
  const labels = [...new Set([...topics.map(({ label }) => label), ...coded.map(labelOf)])];
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const vocabulary = new Vocabulary();
  const wordsOf = ({ title, text }: Omit<TopicDocument, 'id'>): CountedWords => countWords(vocabulary, articleStems({ title, body: text }));
  const counted = documents.map(wordsOf);
  const given: Known = { counts: new TopicCounts(labels.length, smoothing * wholeWord * unit), documents: new Float64Array(labels.length) };
  for (const [number, topic] of topics.entries()) {
    for (const text of termTexts(topic)) addWords(given, countWords(vocabulary, stemsOf(text)), number, termWeight * unit);
  }
  for (const document of coded) {
    const topic = numberOf.get(labelOf(document)) ?? 0;
    addWords(given, wordsOf(document), topic, codedWeight * unit);
    given.documents[topic] = (given.documents[topic] ?? 0) + unit;
  }
  const known = withUncoded(given, counted, vocabulary.size);
  const evidence = known.counts.evidence();
  return counted.map((words, index) => ({ id: documents[index]?.id ?? '', labels: bestLabels(words, evidence, known.documents, labels) }));
}

/** Words, pairs of words and beginnings of words, counted in units of a beginning. */
function countWords(vocabulary: Vocabulary, stems: readonly string[]): CountedWords {
  const whole = vocabulary.count(stemsAndPairs(stems));
  const beginnings = vocabulary.count(beginningsOf(stems));
  return {
    words: Int32Array.of(...whole.words, ...beginnings.words),
    counts: Int32Array.of(...whole.counts.map((count) => wholeWord * count), ...beginnings.counts),
  };
}

function addWords({ counts }: Known, { words, counts: times }: CountedWords, topic: number, count: number): void {
  words.forEach((word, index) => { counts.add(word, topic, count * (times[index] ?? 0)); });
}

/** What is known once uncoded documents are included. */
function withUncoded(given: Known, documents: readonly CountedWords[], vocabularySize: number): Known {
  const frequency = new Int32Array(vocabularySize);
  for (const { words } of documents) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const linking = documents.map((document) => linkingWords(document, frequency));
  // At first only terms and coded documents count, and a word found in all documents says little.
  let weights: Float64Array | undefined = Float64Array.from(frequency, (count) => exactLog((documents.length + 1) / (count + 1)) / 5);
  let known = given;
  for (let round = 0; round < rounds; round += 1) {
    const evidence = known.counts.evidence();
    known = { counts: given.counts.copy(), documents: given.documents.slice() };
    for (const [index, document] of documents.entries()) {
      const scores = topicScores(document, evidence, weights);
      if (scores === undefined) continue;
      const shares = sharesOf(scores.map((score) => (sharpness * score) / wholeWord));
      shares.forEach((share, topic) => {
        const count = Math.round(share * unit);
        if (count < leastShare) return;
        addWords(known, linking[index] ?? document, topic, count);
        known.documents[topic] = (known.documents[topic] ?? 0) + count;
      });
    }
    weights = undefined;
  }
  return known;
}

function linkingWords({ words, counts }: CountedWords, frequency: Int32Array): CountedWords {
  const links = (_: number, index: number): boolean => (frequency[words[index] ?? 0] ?? 0) >= leastDocuments;
  return { words: words.filter(links), counts: counts.filter(links) };
}

/** The evidence of the words, plus a little for how common each topic is: the only evidence if no word is known. */
function bestLabels(words: CountedWords, evidence: TopicEvidence, documents: Float64Array, labels: readonly string[]): SortedDocument['labels'] {
  const scores = topicScores(words, evidence);
  const shares = sharesOf(documents.map((count, topic) =>
    (sharpness * (scores?.[topic] ?? 0)) / wholeWord + commonness * exactLog(1 + count / unit)));
  return [...shares.entries()]
    .sort(([a, shareOfA], [b, shareOfB]) => shareOfB - shareOfA || a - b)
    .slice(0, mostLabels)
    .map(([topic, share]) => ({ label: labels[topic] ?? '', score: Math.round(10_000 * share) / 10_000 }));
}
