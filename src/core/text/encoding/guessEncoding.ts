import { encodingNamed, type Encoding } from './encodings';
import { plausibility } from './plausibility';
import { textDecoder } from './textDecoder';
import { decodeWindows1252 } from './westernText';

/** What is tried where nothing tells the encoding: registered names, with a handicap for the rarer ones, in logarithms. */
const guesses: readonly (readonly [name: string, handicap: number])[] = [
  ['windows-1252', 0], ['iso-8859-15', 1], ['windows-1250', 2], ['iso-8859-2', 2], ['windows-1251', 2], ['koi8-r', 3], ['koi8-u', 4],
  ['windows-1253', 3], ['windows-1254', 3], ['windows-1257', 4], ['ibm866', 4], ['iso-8859-5', 4], ['macintosh', 4],
  ['gb18030', 2], ['big5', 2], ['shift_jis', 2], ['euc-jp', 2], ['euc-kr', 2],
];

/** In bytes: so much of the lines that are not ASCII is judged, first a small part in all encodings, then the whole in the best. */
const sampleSize = { first: 512, whole: 8192 };
const finalists = 4;

/**
 * The encoding in which bytes that have no mark and are not UTF-8 read best; Windows-1252, in which everything reads, if
 * nothing reads well.
 * @param candidates names to choose among; empty: all
 */
export function guessEncoding(bytes: Uint8Array, candidates: readonly string[] = []): string {
  const wanted = new Set(candidates.flatMap((name) => encodingNamed(name)?.name ?? []));
  const tried = wanted.size === 0 ? guesses : [...wanted].map((name) => guesses.find(([known]) => known === name) ?? [name, 0] as const);
  const sample = sampleOf(bytes);
  const best = byScore(tried, sample.subarray(0, sampleSize.first)).slice(0, finalists);
  return byScore(best, sample)[0]?.[0] ?? 'windows-1252';
}

type Guess = (typeof guesses)[number];

/** Those in which a sample can be read, the best first. */
function byScore(tried: readonly Guess[], sample: Uint8Array): Guess[] {
  const read = tried.flatMap((guess) => {
    const [name, handicap] = guess;
    const text = wholly(sample, encodingNamed(name));
    return text === undefined ? [] : [{ guess, score: plausibility(text) - handicap }];
  });
  return read.sort((a, b) => b.score - a.score).map(({ guess }) => guess);
}

/** The text, if all bytes mean something in the encoding. A character that the sample's end cuts off does not count. */
function wholly(bytes: Uint8Array, encoding: Encoding | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  if (encoding.name === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return textDecoder(encoding.label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

const lineFeed = 10;
const carriageReturn = 13;

/** The lines that have bytes beyond ASCII, from the start of the file. No encoding has line ends within its characters. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(sampleSize.whole);
  let size = 0;
  for (let start = 0; start < bytes.length && size < sampleSize.whole;) {
    let end = start;
    let isAscii = true;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte === lineFeed || byte === carriageReturn) break;
      if (byte > 127) isAscii = false;
    }
    if (!isAscii) {
      const line = bytes.subarray(start, Math.min(end + 1, start + sampleSize.whole - size));
      sample.set(line, size);
      size += line.length;
    }
    start = end + 1;
  }
  return sample.subarray(0, size);
}
