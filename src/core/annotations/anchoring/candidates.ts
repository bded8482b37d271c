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

/** Words that stand more often are too common to be looked at one by one: only where their surroundings are. */
const common = 24;

/** What stands more often than this is not even counted. */
const mostOccurrences = 2000;

/** All places where a text stands; none where there are too many to mean anything. */
export function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length <= mostOccurrences; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found.length > mostOccurrences ? [] : found;
}

/** All places where the words of a quote stand; as whole words if they were whole words. */
export function verbatimPlaces(text: string, { words, prefix, suffix }: Quote): number[] {
  const startsWord = !isInWord(prefix, words);
  const endsWord = !isInWord(words, suffix);
  return occurrences(text, words).filter((at) => {
    const end = at + words.length;
    return (!startsWord || !isInWord(text.slice(Math.max(0, at - 2), at), words))
      && (!endsWord || !isInWord(words, text.slice(end, end + 2)));
  });
}

/** Whether a word goes on from one text to the next. */
function isInWord(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{M}\p{N}]/u.test(after.slice(0, 2));
}

/** All places that are worth a decision: those that have the very words, and those that have much of all. */
export function candidatesFor(text: string, quote: Quote, verbatim: readonly number[], grams: GramIndex): Candidate[] {
  const places = grams.places(quote.prefix + quote.words + quote.suffix, mostPlaces);
  const isNear = (at: number): boolean => places.some((place) => Math.abs(place + quote.prefix.length - at) <= reach);
  const exact = verbatim
    .filter((at) => verbatim.length <= common || isNear(at))
    .map((at) => candidateAt(text, quote, at, at + quote.words.length));
  const likely = places
    .map((place) => aligned(text, quote, place))
    .filter((place) => !exact.some(({ start, end }) => start < place.end && place.start < end));
  return [...exact, ...likely];
}

/** Judges a place for a quote. */
function candidateAt(text: string, quote: Quote, start: number, end: number): Candidate {
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

/** Judges the place near which the beginning of the prefix should be, where the words may have been changed. */
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
