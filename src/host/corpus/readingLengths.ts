import type { Article } from '../../core/digest/types';
import { countWords, type ReadingLength, readingLength, textParts } from '../../core/reading/countWords';
import { type CancelSignal, runInSlices } from '../slices';
import type { Digest } from './digest';

const known = new WeakMap<Article, ReadingLength>();

/** Words and reading time of an article, title and body, counted once for each parse, in slices. Undefined where it was cancelled. */
export async function readingLengthOf(digest: Digest, article: Article, signal?: CancelSignal): Promise<ReadingLength | undefined> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const total = { ...countWords(article.title) };
  if (!await runInSlices(addWords(digest.text, article, total), signal)) return undefined;
  const length = readingLength(total);
  known.set(article, length);
  return length;
}

function* addWords(text: string, { bodyStart, bodyEnd }: Article, total: { spaced: number; unspaced: number }): Generator<undefined, void> {
  for (const part of textParts(text, bodyStart, bodyEnd)) {
    const { spaced, unspaced } = countWords(part);
    total.spaced += spaced;
    total.unspaced += unspaced;
    yield;
  }
}
