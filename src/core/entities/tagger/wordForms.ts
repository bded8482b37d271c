import { hashText, mixHash } from '../../text/hashing';
import type { Token, TokenKind } from '../tokens';
import type { TaggerModel } from './model';

/** What the tagger sees of a word by itself, one number each; the place of each in a `WordForms` record. */
export const form = {
  lower: 0, text: 1, prefix2: 2, prefix3: 3, suffix1: 4, suffix2: 5, suffix3: 6, suffix4: 7, shape: 8, look: 9,
  coarse: 10, middle: 11, fine: 12, lists: 13, usual: 14,
} as const;
/** Numbers in the record of one word. */
export const formCount = 15;

/** How a word looks at first sight: `form.look`. */
export const look = { mark: 0, small: 1, capitalised: 2, capitals: 3, initial: 4, mixed: 5, number: 6, numberWithLetters: 7, year: 8 } as const;

/** How a word is usually written within a sentence: `form.usual`. */
export const usualLook = { unknown: 0, small: 1, either: 2, capitalised: 3 } as const;

/** Only part of longer words is examined: nothing real is that long. */
const longestWord = 64;
/** Word forms are kept from text to text up to this number, in 2 MB or so: enough for the words of some hundred articles. */
const mostKept = 15_000;

/** What a model knows of words. */
export type WordKnowledge = Pick<TaggerModel, 'words' | 'clusters' | 'usualLooks' | 'listed' | 'lists'>;

/** The forms of words, each computed once. */
export interface WordForms {
  /** @returns where in `values` the forms of the token begin */
  of(token: Token): number;
  readonly values: Int32Array;
  /** Whether there are so many that the next article should start with none. */
  readonly isFull: boolean;
}

export function makeWordForms(model: WordKnowledge): WordForms {
  const places = new Map<string, number>();
  let values = new Int32Array(4096 * formCount);
  return {
    get values() { return values; },
    of(token) {
      const text = token.text.length > longestWord ? token.text.slice(0, longestWord) : token.text;
      const known = places.get(text);
      if (known !== undefined) return known;
      const at = places.size * formCount;
      if (at + formCount > values.length) {
        const grown = new Int32Array(values.length * 2);
        grown.set(values);
        values = grown;
      }
      writeForms(values, at, token.kind, text, model);
      places.set(text, at);
      return at;
    },
    get isFull() { return places.size > mostKept; },
  };
}

/** The hash by which a model knows a word. */
export const wordHash = (lower: string): number => hashText(lower.includes('’') ? lower.replaceAll('’', "'") : lower);

function writeForms(values: Int32Array, at: number, kind: TokenKind, text: string, { words, clusters, usualLooks, listed, lists }: WordKnowledge): void {
  const lower = text.toLowerCase();
  const { length } = lower;
  const lowerHash = kind === 'number' ? hashText(lower.replace(/\d/g, '0')) : wordHash(lower);
  const known = words.find(lowerHash);
  const name = listed.find(mixHash(0, lowerHash));
  values[at + form.lower] = lowerHash;
  values[at + form.text] = hashText(text);
  values[at + form.prefix2] = hashText(lower, 0, Math.min(2, length));
  values[at + form.prefix3] = hashText(lower, 0, Math.min(3, length));
  for (const size of [1, 2, 3, 4]) values[at + form.suffix1 + size - 1] = hashText(lower, Math.max(0, length - size), length);
  values[at + form.shape] = hashText(shapeOf(text));
  values[at + form.look] = lookOf(kind, text, lower);
  for (let clustering = 0; clustering < 3; clustering += 1) values[at + form.coarse + clustering] = known < 0 ? 0 : clusters[clustering]?.[known] ?? 0;
  values[at + form.usual] = known < 0 ? usualLook.unknown : usualLooks[known] ?? usualLook.unknown;
  values[at + form.lists] = name < 0 ? 0 : lists[name] ?? 0;
}

/** `Xx` for `Nvidia`, `XxX` for `OpenAI`, `X0` for `H200`: each run of one kind of character once, long runs of capitals twice. */
function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (const character of text) {
    const kind = kindOf(character);
    run = shape.endsWith(kind) ? run + 1 : 0;
    if (run === 0 || (run === 1 && kind !== 'x')) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return '0';
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return character.toUpperCase() === lower ? character : 'x';
}

function lookOf(kind: TokenKind, text: string, lower: string): number {
  if (kind === 'mark') return look.mark;
  if (kind === 'number') return /^(?:1[5-9]|20)\d\d$/.test(text) ? look.year : /\p{L}/u.test(text) ? look.numberWithLetters : look.number;
  if (text === lower) return look.small;
  if (/^\p{Lu}\.?$/u.test(text)) return look.initial;
  if (text === text.toUpperCase()) return look.capitals;
  return /^\p{Lu}[^\p{Lu}\d]*$/u.test(text) ? look.capitalised : look.mixed;
}
