import type { Article } from '../digest/types';
import type { Steps } from '../steps';
import type { Span } from '../text/span';
import { placeOf, type WrittenPhrase, writtenPhrase } from '../text/phrases';
import { wordsIn } from '../text/words';

/**
 * All occurrences of some words in a digest's articles (titles and bodies, never closing lines): compared as in queries, and
 * with the same punctuation. Yields after each article, so that the caller can share the time.
 */
export function* occurrences(text: string, wanted: string, articles: readonly Article[]): Steps<Span[]> {
  const found: Span[] = [];
  const written = writtenPhrase(wanted, false);
  const hasWords = written.phrase.parts.length > 0;
  for (const { titleStart, titleEnd, bodyEnd } of articles) {
    for (const part of [{ start: titleStart, end: titleEnd }, { start: titleEnd, end: bodyEnd }]) {
      for (const place of hasWords ? placesOf(text, written, part) : copiesOf(text, wanted, part)) found.push(place);
    }
    yield undefined;
  }
  return found;
}

function placesOf(text: string, phrase: WrittenPhrase, part: Span): Span[] {
  const words = wordsIn(text, part);
  const places: Span[] = [];
  for (let first = 0; first < words.length;) {
    const place = placeOf(text, words, first, phrase);
    if (place !== undefined && place.start >= part.start && place.end <= part.end) places.push({ start: place.start, end: place.end });
    first = place?.next ?? first + 1;
  }
  return places;
}

/** Punctuation alone is searched for literally. */
function copiesOf(text: string, wanted: string, { start, end }: Span): Span[] {
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted, start); at >= 0 && at + wanted.length <= end; at = text.indexOf(wanted, at + wanted.length)) {
    places.push({ start: at, end: at + wanted.length });
  }
  return places;
}
