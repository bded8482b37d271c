import type { Token } from '../tokens';
import { tokenise } from '../tokens';
import type { LexiconEntry } from './entry';

/** Most nodes end a name and lead nowhere: their two parts are made only when needed. */
interface Node {
  next?: Map<string, Node>;
  /** The entries whose name ends here, each with that name as the lexicon writes it. */
  ends?: { readonly entry: LexiconEntry; readonly words: readonly string[] }[];
}

/** Names of a lexicon as a tree of lower-case tokens: a look-up costs the length of the name, however many there are. */
export interface NameTree {
  /**
   * The longest name that begins at a token.
   * @param isLoud the line is all capitals or title case, so capitals say nothing
   */
  longestAt(tokens: readonly Token[], index: number, isLoud: boolean): NameMatch | undefined;
}

export interface NameMatch {
  readonly entry: LexiconEntry;
  /** Number of tokens. */
  readonly length: number;
}

const keyOf = (lower: string): string => (lower.includes('’') ? lower.replaceAll('’', "'") : lower);

export function makeNameTree(entries: readonly LexiconEntry[]): NameTree {
  const root: Node = {};
  /** First words of the few names that begin with a small letter: most tokens do, and need not be looked for among the others. */
  const smallStarts = new Set<string>();
  for (const entry of entries) {
    for (const name of entry.names) {
      insert(root, entry, name);
      if (startsLower(name)) smallStarts.add(keyOf(wordsOf(name)[0]?.toLowerCase() ?? ''));
    }
  }
  return {
    longestAt(tokens, index, isLoud) {
      const token = tokens[index];
      const isSmall = !isLoud && token !== undefined && startsSmall(token.text);
      return isSmall && !smallStarts.has(keyOf(token.lower)) ? undefined : longestAt(root, tokens, index, isLoud);
    },
  };
}

/** Whether a word begins with one of the letters a to z. */
const startsSmall = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122;

function insert(root: Node, entry: LexiconEntry, name: string): void {
  let node = root;
  const words = wordsOf(name);
  for (const word of words) {
    const key = keyOf(word.toLowerCase());
    node.next ??= new Map();
    const next: Node = node.next.get(key) ?? {};
    node.next.set(key, next);
    node = next;
  }
  node.ends ??= [];
  node.ends.push({ entry, words });
}

/** The tokens of a name; most names are words of letters, which need no tokeniser. */
const wordsOf = (name: string): string[] =>
  (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name) ? name.split(' ') : tokenise(name, { start: 0, end: name.length }).map(({ text }) => text));

function longestAt(root: Node, tokens: readonly Token[], index: number, isLoud: boolean): NameMatch | undefined {
  let node: Node | undefined = root;
  let best: NameMatch | undefined;
  for (let at = index; at < tokens.length; at += 1) {
    const token: Token | undefined = tokens[at];
    node = token && node.next?.get(keyOf(token.lower));
    if (!node) break;
    const length = at - index + 1;
    const end = node.ends?.find(({ words }) => words.every((word, place) => isWrittenAs(tokens[index + place]?.text ?? '', word, isLoud)));
    if (end) best = { entry: end.entry, length };
  }
  return best;
}

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const isAcronym = (text: string): boolean => text.length <= 5 && text === text.toUpperCase() && text !== text.toLowerCase();

/**
 * Whether a word of the text may be a word of a name: capitals where the name has them. An acronym needs all of its own
 * (`WHO` is not `Who`); other words may be all capitals (`NVIDIA`, `CHINA`).
 */
function isWrittenAs(written: string, word: string, isLoud: boolean): boolean {
  if (written === word) return true;
  if (isAcronym(word)) return false;
  if (startsLower(word)) return isLoud || startsLower(written) || written === written.toUpperCase();
  return !startsLower(written);
}
