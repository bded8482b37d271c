import { functionWords } from '../../english/fillerWords';
import { foldWords } from '../../text/words';
import type { TopicInput } from '../types';

/** Words with the same stem mostly begin with the same letters: how many are kept. */
export const stemLength = 7;

/** An article is judged by its beginning: how many words are learned from, to bound the work. */
const mostWords = 400;

/**
 * A word as it is learned: without an English plural ending, and only its first letters. Simpler than a stemmer, works in
 * other languages too, and measured just as good (ADR 16).
 */
function stemOf(word: string): string {
  return singular(word).slice(0, stemLength);
}

/** A word without an English plural ending. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The words of a text that can support a topic, as they are learned. */
export function stemsOf(text: string): string[] {
  return foldWords(text).filter((word) => word.length > 1 && !functionWords.has(word)).map(stemOf);
}

/** Stems and pairs of neighbours. */
export function stemsAndPairs(stems: readonly string[]): string[] {
  return [...stems, ...stems.slice(1).map((stem, index) => `${stems[index] ?? ''} ${stem}`)];
}

/** How many letters of a longer word show roughly what it is about: `elec` of *elected* and *election*. */
const beginningLength = 4;

/** The beginnings of stems, marked so that they can't be taken for stems. */
export function beginningsOf(stems: readonly string[]): string[] {
  return stems.filter((stem) => stem.length > beginningLength).map((stem) => `${stem.slice(0, beginningLength)}…`);
}

/** The stems of an article, title first. */
export function articleStems({ title, body }: TopicInput): string[] {
  return stemsOf(`${title}\n${body.slice(0, mostWords * 20)}`).slice(0, mostWords);
}
