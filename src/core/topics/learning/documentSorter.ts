import { labelledTopics } from '../topicPaths';
import type { TopicCodebook } from '../types';
import { articleStems, beginningsOf, stemsAndPairs, stemsOf } from './articleWords';
import { codedLabelReader, type CodedLabel } from './codedLabels';
import { exactLog } from './exactLog';
import { termTexts } from './termTexts';
import { TopicCounts, type TopicEvidence } from './topicCounts';
import { sharesOf, topicScores } from './topicScores';
import { Vocabulary, type CountedWords } from './vocabulary';

/** A document to be sorted: a headline with its summary, an article, a bill. */
export interface TopicDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A document that a person sorted. */
export interface CodedDocument extends CodedLabel, Omit<TopicDocument, 'id'> {}

export interface SortedDocument {
  readonly id: string;
  /** Best first, ten at most; the scores of all topics together are 1. */
  readonly labels: readonly { readonly label: string; readonly score: number }[];
}

/** A word or pair of words counts as much as so many beginnings of words, which only hint (ADR 18). */
const wholeWord = 3;

/** A document is shared out among topics in whole numbers: so many make one document, and fewer than the least are let go. */
const unit = 64;
const leastShare = 2;

/** A topic was seen with each word about so many times, before anything is counted. */
const smoothing = 1.5;

/** A term stands for so many documents' worth of a word, a coded document for so many of the others. */
const termWeight = 10;
const codedWeight = 3;

/** After the second round the first guesses are only repeated: accuracy falls again (ADR 16). */
const rounds = 2;

/** A word of a single document links it to no other. */
const leastDocuments = 2;

/** How fast a lead becomes a large share of a document, and what it says for a topic that many documents have it. */
const sharpness = 1.3;
const commonness = 0.3;

const mostLabels = 10;

/** What is known of the topics: the words of each, and how many documents it has, in the unit above. */
interface Known {
  readonly counts: TopicCounts;
  readonly documents: Float64Array;
}

/**
 * Sorts documents into the topics of a codebook, each into one. The codebook's terms and the coded documents are
 * counted, then the documents themselves, shared out by what is known so far, so that words beside the terms come to
 * speak for a topic too (expectation maximisation over complement naive Bayes: Nigam et al., 2000).
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

/** Words, pairs of words and beginnings of words, counted in the weight of a beginning. */
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

/** What is known with the documents that nobody coded. */
function withUncoded(given: Known, documents: readonly CountedWords[], vocabularySize: number): Known {
  const frequency = new Int32Array(vocabularySize);
  for (const { words } of documents) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const linking = documents.map((document) => linkingWords(document, frequency));
  // At first only terms and coded documents speak, and a word that stands everywhere among the documents says little.
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

/** What the words say, and a little how common each topic is: all that is known where no word is. */
function bestLabels(words: CountedWords, evidence: TopicEvidence, documents: Float64Array, labels: readonly string[]): SortedDocument['labels'] {
  const scores = topicScores(words, evidence);
  const shares = sharesOf(documents.map((count, topic) =>
    (sharpness * (scores?.[topic] ?? 0)) / wholeWord + commonness * exactLog(1 + count / unit)));
  return [...shares.entries()]
    .sort(([a, shareOfA], [b, shareOfB]) => shareOfB - shareOfA || a - b)
    .slice(0, mostLabels)
    .map(([topic, share]) => ({ label: labels[topic] ?? '', score: Math.round(10_000 * share) / 10_000 }));
}
