import { type ArticleDate, articleDateSteps } from '../../core/digest/articleDate/articleDate';
import { type CancelSignal, runInSlices } from '../slices';
import type { Digest } from './digest';

/** One entry an article; undefined where the text tells no date. */
export type ArticleDates = readonly (ArticleDate | undefined)[];

const known = new WeakMap<Digest, ArticleDates>();

/** The dates of a digest's articles, worked out once for each version, in slices. Undefined where it was cancelled. */
export async function articleDatesOf(digest: Digest, signal?: CancelSignal): Promise<ArticleDates | undefined> {
  const before = known.get(digest);
  if (before !== undefined) return before;
  const steps = articleDateSteps(digest.text, digest.articles);
  let dates: ArticleDates | undefined;
  await runInSlices({
    next() {
      const step = steps.next();
      if (step.done === true) dates = step.value;
      return step;
    },
  }, signal);
  if (dates !== undefined) known.set(digest, dates);
  return dates;
}
