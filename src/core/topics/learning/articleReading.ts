import type { CompiledCodebook } from '../terms/compiledCodebook';
import { articleStems } from './articleWords';
import type { CountedWords, Vocabulary } from './vocabulary';
import { hitsByTopic } from '../terms/termHits';
import type { TopicInput } from '../types';

/** A found term takes up three numbers in `ArticleReading.hits`. */
export const hitSize = 3;

/**
 * What a classifier saw in an article: everything that takes time to find. It is small, so that it can be kept for every
 * article of a workspace, and reranked whenever something is learned.
 */
export interface ArticleReading {
  /** For each term found: number of the topic, number of the term, twice its weighted hits (see `termHits`). */
  readonly hits: Int32Array;
  /** By the classifier's vocabulary. */
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
