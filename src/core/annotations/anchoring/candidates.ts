import { borderIn, reversed, similarity, startSimilarity } from './distance';
import type { GramIndex } from './gramIndex';
import type { Candidate, Quote } from './quote';

/** Context is compared with a little more text than it has itself, for what was put in. */
const slack = 8;

/** So much of the quote's beginning and end is used to find where it begins and ends. */
const edge = 32;

/** Room for what was put in or taken out before the place. */
const reach = 48;

const mostPlaces = 8;
const mostOccurrences = 400;

/** All places where a quote stands word by word, up to a number that tells that it is common. */
export function occurrences(text: string, words: string, most = mostOccurrences): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Judges a place for a quote. */
export function candidateAt(text: string, quote: Quote, start: number, end: number): Candidate {
  const before = text.slice(Math.max(0, start - quote.prefix.length - slack), start);
  const after = text.slice(end, end + quote.suffix.length + slack);
  return {
    start,
    end,
    words: similarity(quote.words, text.slice(start, end)),
    prefix: before.endsWith(quote.prefix) ? 1 : startSimilarity(reversed(quote.prefix), reversed(before)),
    suffix: startSimilarity(quote.suffix, after),
  };
}

/** Places that have much of the quote and its context, changed as they may be. */
export function likelyPlaces(text: string, quote: Quote, grams: GramIndex): Candidate[] {
  const pattern = quote.prefix + quote.words + quote.suffix;
  const places = grams.places(pattern, mostPlaces);
  return places.map((place) => aligned(text, quote, place));
}

function aligned(text: string, quote: Quote, place: number): Candidate {
  const { words, prefix, suffix } = quote;
  const from = Math.max(0, place - reach);
  const head = words.slice(0, edge);
  let start = from + borderIn(prefix, head, text.slice(from, place + prefix.length + head.length + reach));
  const room = Math.min(text.length, start + words.length + Math.ceil(words.length / 2) + suffix.length + reach);
  const tail = words.slice(-edge);
  const rest = text.slice(start + Math.floor(Math.max(0, words.length - tail.length) / 2), room);
  let end = Math.max(start, room - borderIn(reversed(suffix), reversed(tail), reversed(rest)));
  if (!words.startsWith(' ')) while (start < end && text.charAt(start) === ' ') start += 1;
  if (!words.endsWith(' ')) while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return candidateAt(text, quote, start, end);
}
