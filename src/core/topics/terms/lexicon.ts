import { foldWords, isUnspaced } from '../../text/words';

/** One word of a term: itself, or the stem of a word. */
interface TermWord {
  readonly text: string;
  readonly isStem: boolean;
}

/** Anything longer is a whole sentence, pasted by mistake. */
const mostWords = 20;

/** A node of the term tree: which words may follow, and which term ends here. */
interface Node {
  readonly words: Map<string, Node>;
  readonly stems: Map<string, Node>;
  /** The distinct lengths of `stems`, so that a word is only cut at these. */
  readonly stemLengths: Set<number>;
  term: number | undefined;
}

/** A term found in a list of words: `words[start] … words[end - 1]`. */
export interface TermMatch {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** All terms of a codebook, each with a number, ready to be searched together. */
export interface Lexicon {
  /** Number of words of each term. */
  readonly lengths: readonly number[];
  /** All occurrences of all terms, by start; at the same start in a fixed order. */
  find(words: readonly string[]): TermMatch[];
}

/**
 * Builds a lexicon: gives every term a number, the same for equal terms and for those that differ only in word spacing
 * (`start up`, `startup`): two spellings must not count as two terms.
 */
export interface LexiconBuilder {
  /** @returns undefined for what is not a term by `isTerm` */
  add(term: string): number | undefined;
  build(): Lexicon;
}

function newNode(): Node {
  return { words: new Map(), stems: new Map(), stemLengths: new Set(), term: undefined };
}

/** `chip restriction*` → the word `chip`, the stem `restriction`. */
function termWords(term: string): TermWord[] {
  return term.split(/\s+/).flatMap((part) => {
    const words = foldWords(part);
    return words.map((text, index) => ({ text, isStem: part.endsWith('*') && index === words.length - 1 }));
  });
}

/** A term has at least one word, unlike a lone `*`, and no more than 20. */
export function isTerm(term: string): boolean {
  const words = termWords(term).length;
  return words > 0 && words <= mostWords;
}

function child(node: Node, word: TermWord): Node {
  const children = word.isStem ? node.stems : node.words;
  const known = children.get(word.text);
  if (known !== undefined) return known;
  const made = newNode();
  children.set(word.text, made);
  if (word.isStem) node.stemLengths.add(word.text.length);
  return made;
}

/** Scripts without spaces: how a term is segmented may depend on its surroundings, so it is stored letter by letter. */
function letterByLetter(word: TermWord): TermWord[] {
  if (!isUnspaced(word.text)) return [word];
  const letters = Array.from(word.text);
  return letters.map((text, index) => ({ text, isStem: word.isStem && index === letters.length - 1 }));
}

function findAt(words: readonly string[], start: number, at: number, node: Node, found: TermMatch[]): void {
  if (node.term !== undefined) found.push({ term: node.term, start, end: at });
  const word = words[at];
  if (word === undefined) return;
  if (isUnspaced(word)) {
    findThrough(word, words, start, at, node, found);
    return;
  }
  const whole = node.words.get(word);
  if (whole !== undefined) findAt(words, start, at + 1, whole, found);
  for (const length of node.stemLengths) {
    if (length > word.length) continue;
    const stem = node.stems.get(word.slice(0, length));
    if (stem !== undefined) findAt(words, start, at + 1, stem, found);
  }
}

/** Like `findAt`, but through the letters of a word: terms end where it does. */
function findThrough(word: string, words: readonly string[], start: number, at: number, node: Node, found: TermMatch[]): void {
  let here = node;
  for (const letter of word) {
    const stem = here.stems.get(letter);
    if (stem !== undefined) findAt(words, start, at + 1, stem, found);
    const next = here.words.get(letter);
    if (next === undefined) return;
    here = next;
  }
  findAt(words, start, at + 1, here, found);
}

/** The terms form a tree of words, so a text is read once however many terms there are. */
export function lexiconBuilder(): LexiconBuilder {
  const root = newNode();
  const lengths: number[] = [];
  const numbers = new Map<string, number>();
  return {
    add(term) {
      if (!isTerm(term)) return undefined;
      const words = termWords(term);
      const end = words.flatMap(letterByLetter).reduce(child, root);
      const spelling = words.map(({ text, isStem }) => (isStem ? `${text}*` : text)).join('');
      const number = numbers.get(spelling) ?? lengths.length;
      if (number === lengths.length) lengths.push(words.length);
      numbers.set(spelling, number);
      end.term = number;
      return number;
    },
    build: () => ({
      lengths,
      find(words) {
        const found: TermMatch[] = [];
        words.forEach((_, start) => { findAt(words, start, start, root, found); });
        return found;
      },
    }),
  };
}
