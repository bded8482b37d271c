import { borderIn, reversed, similarity, startSimilarity } from './distance';
import type { GramIndex } from './gramIndex';
import type { Candidate, Quote } from './quote';

/** Context is compared with a little more text than its own length, to allow for insertions. */
const slack = 8;

/** How much of the quote's beginning and end is used to find where it begins and ends. */
const edge = 32;

/** Allowance for insertions and deletions before the place. */
const reach = 48;

const mostPlaces = 8;

/** Words that occur more often are too common to check one by one: only where their surroundings match. */
const common = 24;

/** Occurrences beyond this are not even counted. */
const mostOccurrences = 2000;

/** All occurrences of a text; none if there are too many to mean anything. */
export function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length <= mostOccurrences; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found.length > mostOccurrences ? [] : found;
}

/** All occurrences of a quote's words; as whole words if they were whole words. */
export function verbatimPlaces(text: string, { words, prefix, suffix }: Quote): number[] {
  const startsWord = !isInWord(prefix, words);
  const endsWord = !isInWord(words, suffix);
  return occurrences(text, words).filter((at) => {
    const end = at + words.length;
    return (!startsWord || !isInWord(text.slice(Math.max(0, at - 2), at), words))
      && (!endsWord || !isInWord(words, text.slice(end, end + 2)));
  });
}

/** Whether a word continues from one text into the next. */
function isInWord(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{M}\p{N}]/u.test(after.slice(0, 2));
}

/** All places worth judging: those with the exact words, and those with much of everything. */
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
    kept: keptWords(quote.words, text.slice(start, end)),
    prefix: before.endsWith(quote.prefix) ? 1 : startSimilarity(reversed(quote.prefix), reversed(before)),
    suffix: startSimilarity(quote.suffix, after),
  };
}

/** The share of a quote's words that a place still has. */
function keptWords(quote: string, place: string): number {
  const left = new Set(place.split(' '));
  const words = quote.split(' ').filter((word) => word !== '');
  return words.length === 0 ? 0 : words.filter((word) => left.has(word)).length / words.length;
}

/** Judges the place near the expected start of the prefix, where the words may have changed. */
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
