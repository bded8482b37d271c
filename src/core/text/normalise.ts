import { countWhile } from './countWhile';
import { GrowingInts } from './growingInts';
import { plainSigns } from './letters';

/**
 * A text in the form in which texts are compared: white space folded, quotes and dashes in one form each, compatibility
 * forms resolved (NFKD), invisible characters left out. Case and marks stay. Offsets lead back to the raw text.
 */
export interface NormalText {
  readonly text: string;
  /** Raw offset where the normalised character at `index` begins; the raw length at the end. */
  rawStart(index: number): number;
  /** Raw offset after the last code unit of the character before `index`. */
  rawEnd(index: number): number;
  /** Index of the first normalised character at or after a raw offset. */
  indexOfRaw(offset: number): number;
}

/** Where anything can change: everything but printable ASCII, and white space that is more than a single space. */
const special = /[^!-~]{2,}|[^ -~]/g;

/** Normalises a text, in one pass; the map back costs eight bytes for every place where the lengths differ. */
export function normaliseText(raw: string): NormalText {
  const parts: string[] = [];
  const indexes = new GrowingInts();
  const offsets = new GrowingInts();
  let length = 0;
  let copied = 0;
  const note = (offset: number): void => {
    indexes.push(length);
    offsets.push(offset);
  };
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  note(0);
  for (const match of raw.matchAll(special)) {
    if (match[0] === '\n') continue;
    add(raw.slice(copied, match.index).replaceAll('\n', ' '));
    copied = match.index + match[0].length;
    addRun(match[0], match.index, add, note);
    note(copied);
  }
  add(raw.slice(copied).replaceAll('\n', ' '));
  return mapped(parts.join(''), raw, indexes.toArray(), offsets.toArray());
}

/** Normalises characters one by one; a run of white space becomes one space. */
function addRun(run: string, start: number, add: (text: string) => void, note: (offset: number) => void): void {
  let offset = start;
  let wasSpace = false;
  for (const character of run) {
    const plain = plainForm(character);
    const isSpace = plain === ' ';
    if (plain !== '' && !(isSpace && wasSpace)) {
      note(offset);
      add(plain);
    }
    wasSpace = isSpace || (wasSpace && plain === '');
    offset += character.length;
  }
}

const known = new Map<string, string>();

/** More characters than any real text uses; a table that a hostile text fills starts over. */
const mostKnown = 20_000;

function plainForm(character: string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    // JavaScript treats a byte order mark within a text as white space.
    plain = character === '\ufeff' ? '' : plainSigns[character] ?? character.normalize('NFKD').replace(/^\s+|[\p{Cf}\p{Cc}]/gu, (found) => (/^\s/u.test(found) ? ' ' : ''));
    if (known.size >= mostKnown) known.clear();
    known.set(character, plain);
  }
  return plain;
}

function mapped(text: string, raw: string, indexes: Int32Array, offsets: Int32Array): NormalText {
  const toRaw = (index: number): number => {
    const at = lastAtMost(indexes, index);
    return Math.min((offsets[at] ?? 0) + index - (indexes[at] ?? 0), offsets[at + 1] ?? raw.length);
  };
  return {
    text,
    rawStart: toRaw,
    rawEnd(index) {
      if (index <= 0) return 0;
      // White space ends where the next character begins; any other character after its own code units.
      if (text.charAt(index - 1) === ' ') return toRaw(index);
      const start = toRaw(index - 1);
      return Math.min(start + ((raw.codePointAt(start) ?? 0) > 0xffff ? 2 : 1), toRaw(index));
    },
    indexOfRaw(offset) {
      const at = lastAtMost(offsets, offset);
      return Math.min((indexes[at] ?? 0) + offset - (offsets[at] ?? 0), indexes[at + 1] ?? text.length);
    },
  };
}

/** Position of the last entry of an ascending list that is at most `value`; the last of equal ones. */
function lastAtMost(ascending: Int32Array, value: number): number {
  return Math.max(0, countWhile(ascending.length, (index) => (ascending[index] ?? 0) <= value) - 1);
}
