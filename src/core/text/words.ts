import { foldLetters, invisible } from './letters';
import { wordSegmenter } from './segmenter';
import type { Span } from './span';

/**
 * A word of a text: where it is written, and its key. Two words are the same where their keys are: without regard to
 * case, optional marks and compatibility forms, soft hyphens and other invisible characters, and the full stops of
 * initials.
 */
export interface Word extends Span {
  readonly key: string;
}

/*
 * What a word is. Everything that compares texts by words uses this: queries, all occurrences, topics, entities, jump.
 *
 * - Letters, digits and marks in a row, with invisible characters between them. All signs separate words, even hyphens
 *   and apostrophes, so that `chip-making` is `chip making`.
 * - Initials with full stops are one word: `U.S.` is `us`.
 * - An English genitive is neither part of the word before it nor a word: `India’s` is `india`.
 * - Chinese characters and kana are words by themselves, so that a run of them is a phrase: any part of a text can be
 *   found.
 * - Thai, Lao, Khmer and Burmese are cut by the dictionaries of `Intl.Segmenter`.
 */
const ideographic = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70`;
const soundMarks = String.raw`[\p{M}\uff9e\uff9f]`;
const clustered = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const wordCharacter = String.raw`[\p{L}\p{N}\p{M}]`;
/** A letter to Unicode, but an apostrophe in English text. */
const letterApostrophe = String.raw`\u02bc`;

const spaced = `(?![${invisible}${ideographic}${clustered}${letterApostrophe}])${wordCharacter}`;
const inRow = (character: string): string => `${character}(?:[${invisible}]*${character})*`;

const letter = String.raw`(?![${ideographic}${clustered}${letterApostrophe}])\p{L}\p{M}*`;

/** Matches at the start of a word; the group that matched decides how the word is cut. */
const wordSource = [
  `(?<initials>(?:${letter}[.]){2,}(?:${inRow(spaced)})?)`,
  `(?<spaced>${inRow(spaced)})`,
  `(?<ideograph>(?![${invisible}])[${ideographic}]${soundMarks}*)`,
  `(?<clustered>${inRow(`(?![${invisible}])(?=${wordCharacter})[${clustered}]`)})`,
].join('|');

let wordPattern: RegExp | undefined;

/** Made on first use: with all its classes it takes milliseconds, which the editor's start need not wait for. */
function patternAt(start: number): RegExp {
  wordPattern ??= new RegExp(wordSource, 'uy');
  wordPattern.lastIndex = start;
  return wordPattern;
}

const isWordCode = Uint8Array.from({ length: 128 }, (_, code) => Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))));
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const point = 46;

/** Frequent signs and spaces beyond ASCII: they separate words without a look at the expressions. */
function isSign(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || code === 0xa0
    || (code >= 0x3000 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3011) || code === 0xff0c;
}

/** Chinese characters and kana that are their own key. */
function isPlainIdeograph(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

/** The words of a text, or of a part of it, in order, with their raw offsets. */
export function wordsIn(text: string, { start, end }: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  eachWord(text.slice(start, end), (from, to, key) => { words.push({ start: start + from, end: start + to, key }); });
  return words;
}

/** The keys of the words of a text, in order. */
export function foldWords(text: string): string[] {
  const keys: string[] = [];
  eachWord(text, (_start, _end, key) => { keys.push(key); });
  return keys;
}

const unspacedStart = new RegExp(`^[${ideographic}${clustered}]`, 'u');

/** Whether a word is of a script without spaces, so that where it ends may depend on what is around it. */
export function isUnspaced(key: string): boolean {
  // Thai is the first of these scripts.
  return key.charCodeAt(0) >= 0xe00 && unspacedStart.test(key);
}

const fractionSlash = '\u2044';

type Visit = (start: number, end: number, key: string) => void;

function eachWord(text: string, visit: Visit): void {
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < 128 ? isWordCode[code] === 0 : isSign(code)) at += 1;
    else at = code < 128 ? plainWord(text, at, visit) : anyWord(text, at, visit);
  }
}

/** A word that begins with ASCII: most end before anything else comes. @returns where to continue */
function plainWord(text: string, start: number, visit: Visit): number {
  let end = start;
  let hasCapital = false;
  let code = text.charCodeAt(end);
  for (; isWordCode[code] === 1; code = text.charCodeAt(end)) {
    hasCapital ||= isCapital(code);
    end += 1;
  }
  const mayGoOn = (code === point && end === start + 1) || (code >= 128 && !isSign(code));
  if (mayGoOn) return anyWord(text, start, visit);
  const word = text.slice(start, end);
  visit(start, end, hasCapital ? word.toLowerCase() : word);
  return behindGenitive(text, end);
}

/** A word found by the expressions, if one begins here. @returns where to continue */
function anyWord(text: string, start: number, visit: Visit): number {
  const code = text.charCodeAt(start);
  if (isPlainIdeograph(code)) {
    const next = text.charCodeAt(start + 1);
    if (next < 128 || Number.isNaN(next) || isSign(next) || isPlainIdeograph(next)) {
      visit(start, start + 1, text.charAt(start));
      return start + 1;
    }
  }
  const { 0: word = '', groups = {} } = patternAt(start).exec(text) ?? {};
  if (word === '') return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (groups['clustered'] === undefined) {
    visitAs(keyOf(groups['initials'] === undefined ? word : word.replaceAll('.', '')), start, word, visit);
  } else {
    for (const { segment, index } of wordSegmenter().segment(word)) visitAs(keyOf(segment), start + index, segment, visit);
  }
  return behindGenitive(text, start + word.length);
}

/** Marks alone have no key and are not a word; a fraction sign has the words of `1/4`. */
function visitAs(key: string, start: number, word: string, visit: Visit): void {
  for (const part of key.includes(fractionSlash) ? key.split(fractionSlash) : [key]) {
    if (part !== '') visit(start, start + word.length, part);
  }
}

const apostrophe = /['’‘′＇ʼ]/;
const genitiveEnd = /^(?![\p{L}\p{N}])/u;

function behindGenitive(text: string, end: number): number {
  const letterS = text.charCodeAt(end + 1) | 32;
  if (letterS !== 115 || !apostrophe.test(text.charAt(end))) return end;
  const next = text.charCodeAt(end + 2);
  const isEnd = next < 128 ? isWordCode[next] === 0 : genitiveEnd.test(text.slice(end + 2, end + 4));
  return isEnd ? end + 2 : end;
}

const known = new Map<string, string>();

/** More words than a language uses; a table that a hostile text fills starts over. */
const mostKnown = 20_000;

function keyOf(word: string): string {
  let key = known.get(word);
  if (key === undefined) {
    // Some compatibility forms contain spaces, which a key must not.
    key = foldLetters(word).replaceAll(' ', '');
    if (known.size >= mostKnown) known.clear();
    known.set(word, key);
  }
  return key;
}
