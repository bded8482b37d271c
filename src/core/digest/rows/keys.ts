import { emptyHash, hashStep } from '../../text/hashing';
import { keyLimits } from '../tuning/lineTuning';

/**
 * Keys by which rows that say the same are found. Letter case, punctuation, kinds of white space and the value of
 * numbers and page addresses do not count, so that closing lines that differ by such things share a key.
 */
export interface RowKeys {
  /** Of the whole row. */
  readonly whole: number;
  /** Of its beginning: the label before a colon, or the first two words. 0 if the row has no more than that. */
  readonly beginning: number;
  /** Of its last two words. 0 if the row has hardly more than that. */
  readonly ending: number;
  /** Number of words. */
  readonly words: number;
}

const figure = 48;
const nine = 57;
const pageAddress = 1;
const colon = 58;

/**
 * Keys of the trimmed row `[start, end)` of a text, by the hash of its folded words and over their hashes, of which at
 * most `mostWords` are read.
 */
export function rowKeys(text: string, start: number, end: number, mostWords = Infinity): RowKeys {
  let hash = emptyHash;
  let words = 0;
  let beginning = 0;
  let ideographs = 0;
  let lastWord = 0;
  let ending = 0;
  for (let at = start; at < end && words < mostWords; ) {
    const code = text.charCodeAt(at);
    if (foldedCode(code) === 0) {
      if (code === colon && words <= keyLimits.labelWords && beginning === 0 && words > 0) beginning = hashStep(hash, colon);
      at += 1;
      continue;
    }
    if (words === 2 && beginning === 0) beginning = hash;
    words += 1;
    let word = emptyHash;
    if (startsAddress(text, at, code)) {
      word = pageAddress;
      while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
    } else {
      let hasFigure = false;
      const first = at;
      const before = ideographs;
      for (; at < end; at += 1) {
        const folded = foldedCode(text.charCodeAt(at));
        if (folded === 0) break;
        if (folded <= nine) hasFigure = true;
        else if (folded >= 0x3040 && folded <= 0x9fff) ideographs += 1;
        word = hashStep(word, folded);
      }
      // A number, or a code with a digit in it, counts as such, regardless of its value.
      if (hasFigure) word = ideographs === before ? figure : hashWithoutFigures(text, first, at);
    }
    ending = hashStep(lastWord, word);
    lastWord = word;
    hash = hashStep(hash, word);
  }
  // Scripts without spaces: two characters are about a word.
  if (ideographs > 2) words += Math.floor(ideographs / 2);
  // A row without words, a separator, is known by its first character.
  if (words === 0) hash = hashStep(hash, text.charCodeAt(start));
  return { whole: hash, beginning: beginning === hash ? 0 : beginning, ending: words < keyLimits.wordsWithEnding ? 0 : ending, words };
}

const asciiCodes = 128;
const foldedAscii = Uint8Array.from({ length: asciiCodes }, (_, code) => (isWordCode(code) ? fold(code) : 0));

/** A letter in lower case, a digit as it is; 0 for anything between words. */
export function foldedCode(code: number): number {
  if (code < asciiCodes) return foldedAscii[code] ?? 0;
  return isWordCode(code) ? fold(code) : 0;
}

/** A letter in lower case. The commonest alphabets by their position in Unicode, because the engine is slow. */
function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const isWithoutCase = (code >= 0x3040 && code < 0xff00) || (code >= 0x590 && code < 0x1e00);
  const isSmall = (code >= 0x430 && code <= 0x44f) || (code >= 0xe0 && code <= 0xff);
  if (isWithoutCase || isSmall) return code;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Letters and digits; beyond ASCII all but spaces and general punctuation, which is close enough for a key. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}

/** In scripts without spaces a word is as long as a sentence: only its figures do not count. */
function hashWithoutFigures(text: string, start: number, end: number): number {
  let hash = figure;
  for (let at = start; at < end; at += 1) {
    const folded = foldedCode(text.charCodeAt(at));
    if (folded > nine) hash = hashStep(hash, folded);
  }
  return hash;
}

function startsAddress(text: string, at: number, first: number): boolean {
  if (first === 119) return text.startsWith('www.', at);
  return first === 104 && (text.startsWith('https://', at) || text.startsWith('http://', at));
}
