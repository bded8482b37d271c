import type { CompiledCodebook } from '../terms/compiledCodebook';
import { articleStems } from './articleWords';
import type { CountedWords, Vocabulary } from './vocabulary';
import { hitsByTopic } from '../terms/termHits';
import type { TopicInput } from '../types';

/** A found term takes three numbers of `ArticleReading.hits`. */
export const hitSize = 3;

/**
 * What a classifier saw in an article: all that costs time to find out. It is small, so that it can be kept for every
 * article of a workspace, and ranked again whenever something was learned.
 */
export interface ArticleReading {
  /** For each term found: number of the topic, number of the term, twice its weighted hits (see `termHits`). */
  readonly hits: Int32Array;
  /** By the vocabulary of the classifier. */
  readonly words: CountedWords;
}

/** The terms of a codebook in an article. */
export function packedHits(article: TopicInput, compiled: CompiledCodebook): Int32Array {
  const found = hitsByTopic(article, compiled);
  const packed = compiled.topics.flatMap((topic, number) =>
    [...found.get(topic) ?? []].flatMap(([term, hits]) => [number, term, 2 * hits]));
  return Int32Array.from(packed);
}

export function readArticle(article: TopicInput, compiled: CompiledCodebook, vocabulary: Vocabulary): ArticleReading {
  return { hits: packedHits(article, compiled), words: vocabulary.count(articleStems(article)) };
}
