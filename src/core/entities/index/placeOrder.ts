import { compareText } from '../entityKey';
import type { ArticlePlace } from './types';

/** Order of articles in which entities are named first and last: dated ones by date, then the others by digest and order. */
export function comparePlaces(a: ArticlePlace, b: ArticlePlace): number {
  return compareDates(a.date, b.date) || compareText(a.digest, b.digest) || a.order - b.order;
}

/** Whether `place` is a later last mention than `last`: of dated articles the last, of undated ones only if none is dated. */
export function isLater(place: ArticlePlace, last: ArticlePlace): boolean {
  if ((place.date === undefined) !== (last.date === undefined)) return place.date !== undefined;
  return comparePlaces(place, last) > 0;
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(a, b);
}
