import { foldedCode } from '../rows/keys';
import { endOf, startOf, type Rows } from '../rows/rows';
import { cohesionLimits as limits } from '../tuning/segmentTuning';

/** What two texts have in common: the shares of the smaller number of different words, and of names. */
export interface Shared {
  readonly words: number;
  readonly names: number;
  /** Different words of the text that has fewer. */
  readonly fewest: number;
}

/**
 * Whether the text between `start` and a row is about something other than the text between the row and `end` (offsets). Parts of
 * one article share about a fifth of their longer words, two articles an eighth: the idea of TextTiling (Hearst 1997).
 */
export function changesSubject(rows: Rows, start: number, row: number, end: number): boolean {
  const from = Math.max(start, startOf(rows, row) - limits.nearText);
  const to = Math.min(end, endOf(rows, row) + limits.nearText);
  if (startOf(rows, row) - from < limits.leastText || to - endOf(rows, row) < limits.leastText) return false;
  const { words, names } = sharedAround(rows, row, from, to);
  return words < limits.sharedWords && names <= limits.sharedNames;
}

/** What the text between `from` and a row has in common with the text between the row and `to` (offsets). */
export function sharedAround({ text, start, end }: Rows, row: number, from: number, to: number): Shared {
  // One bit for each side; words are told apart by some bits of a hash, which is close enough for a share.
  const words = new Uint8Array(slots);
  const names = new Uint8Array(slots);
  const above = collect(text, from, start[row] ?? from, sideAbove, words, names);
  const below = collect(text, end[row] ?? to, to, sideBelow, words, names);
  return {
    words: below.words.shared / Math.max(1, Math.min(above.words.different, below.words.different)),
    names: below.names.shared / Math.max(1, Math.min(above.names.different, below.names.different)),
    fewest: Math.min(above.words.different, below.words.different),
  };
}

const slots = 1 << 13;
const sideAbove = 1;
const sideBelow = 2;
const prime = 0x01000193;
const space = 32;

/** How many different words there are, and how many of them are on the other side too. */
interface Count {
  different: number;
  shared: number;
}

/** Notes the longer words of `[from, to)` by `side`, and those with a capital behind a small letter or a comma: names. */
function collect(text: string, from: number, to: number, side: number, words: Uint8Array, names: Uint8Array): { words: Count; names: Count } {
  const found = { words: { different: 0, shared: 0 }, names: { different: 0, shared: 0 } };
  let hash = 0;
  let length = 0;
  let isName = false;
  for (let at = from; at <= to; at += 1) {
    const code = at === to ? 0 : text.charCodeAt(at);
    const folded = code === 0 ? 0 : foldedCode(code);
    if (folded !== 0) {
      if (length === 0) isName = folded !== code && text.charCodeAt(at - 1) === space && goesOn(text.charCodeAt(at - 2));
      hash = Math.imul(hash ^ folded, prime);
      length += 1;
    } else if (length > 0) {
      const slot = (hash ^ (hash >>> 15)) & (slots - 1);
      if (length >= limits.letters) note(words, slot, side, found.words);
      if (isName && length >= limits.lettersOfName) note(names, slot, side, found.names);
      hash = 0;
      length = 0;
    }
  }
  return found;
}

function note(table: Uint8Array, slot: number, side: number, count: Count): void {
  const before = table[slot] ?? 0;
  if ((before & side) !== 0) return;
  count.different += 1;
  if (before !== 0) count.shared += 1;
  table[slot] = before | side;
}

const comma = ','.charCodeAt(0);
const semicolon = ';'.charCodeAt(0);

/** Whether a sentence goes on behind a character: a small letter, a comma. */
function goesOn(code: number): boolean {
  return code === comma || code === semicolon || (foldedCode(code) === code && (code < 48 || code > 57));
}
