import { linkAt } from './links';
import type { MemoRun } from './types';

/** A piece of text between delimiters, or a run of delimiters that may open or close emphasis. */
interface Piece {
  text: string;
  readonly code: boolean;
  readonly href: string | undefined;
  readonly delimiter?: { readonly opens: boolean; readonly closes: boolean };
}

/** Words with emphasis, strong emphasis, code and links as Markdown marks them; HTML stays as words. */
export function parseRuns(text: string): MemoRun[] {
  const pieces = splitPieces(text);
  const { emphasis, strong } = pairDelimiters(pieces);
  return pieces.flatMap(({ text: words, code, href }, index) =>
    (words === '' ? [] : [{ text: words, code, href, emphasis: emphasis[index] ?? false, strong: strong[index] ?? false }]));
}

/** What can begin something other than plain words. */
const special = /[\\`*_[<!]|https?:\/\//g;
const escapable = /[!-/:-@[-`{-~\n]/;

function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const plain = (words: string): void => {
    const last = pieces.at(-1);
    if (last !== undefined && !last.code && last.href === undefined && last.delimiter === undefined) last.text += words;
    else if (words !== '') pieces.push({ text: words, code: false, href: undefined });
  };
  for (let at = 0; at < text.length;) {
    special.lastIndex = at;
    const found = special.exec(text)?.index ?? text.length;
    plain(text.slice(at, found));
    at = found;
    const sign = text.charAt(at);
    const next = text.charAt(at + 1);
    if (sign === '') break;
    if (sign === '\\' && escapable.test(next)) {
      plain(next);
      at += 2;
      continue;
    }
    const code = sign === '`' ? codeAt(text, at) : undefined;
    const link = code === undefined ? linkAt(text, at) : undefined;
    if (code !== undefined) {
      pieces.push({ text: code.text, code: true, href: undefined });
      at = code.end;
    } else if (link !== undefined) {
      if (link.href === undefined) plain(link.text);
      else pieces.push({ text: link.text, code: false, href: link.href });
      at = link.end;
    } else if (sign === '*' || sign === '_') {
      const run = runOf(text, at);
      pieces.push({ text: run, code: false, href: undefined, delimiter: flanks(text, at, at + run.length) });
      at += run.length;
    } else {
      const run = sign === '`' ? runOf(text, at) : sign;
      plain(run);
      at += run.length;
    }
  }
  return pieces;
}

function codeAt(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const marks = runOf(text, at);
  for (let from = at + marks.length; from < text.length;) {
    const found = text.indexOf('`', from);
    if (found === -1) return undefined;
    const run = runOf(text, found);
    if (run.length === marks.length) {
      const inside = text.slice(at + marks.length, found).replaceAll('\n', ' ');
      return { text: /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside, end: found + run.length };
    }
    from = found + run.length;
  }
  return undefined;
}

/** The same sign, as often as it follows itself. */
function runOf(text: string, at: number): string {
  let end = at + 1;
  while (text.charAt(end) === text.charAt(at)) end += 1;
  return text.slice(at, end);
}

const space = /^[\s]?$/u;
const punctuation = /[\p{P}\p{S}]/u;

/** Whether a run of `*` or `_` may open or close emphasis (CommonMark, "left-flanking" and "right-flanking"). */
function flanks(text: string, start: number, end: number): { readonly opens: boolean; readonly closes: boolean } {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const left = !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before));
  const right = !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after));
  if (text.charAt(start) === '*') return { opens: left, closes: right };
  // An underscore inside a word is a part of it.
  return { opens: left && (!right || punctuation.test(before)), closes: right && (!left || punctuation.test(after)) };
}

interface Marked {
  readonly emphasis: readonly boolean[];
  readonly strong: readonly boolean[];
}

/** Pairs the delimiters and takes those that are paired out of the pieces; what is left of them is words. */
function pairDelimiters(pieces: readonly Piece[]): Marked {
  const changes = { emphasis: new Map<number, number>(), strong: new Map<number, number>() };
  const change = (of: Map<number, number>, index: number, by: number): void => { of.set(index, (of.get(index) ?? 0) + by); };
  let openers: number[] = [];
  pieces.forEach((piece, index) => {
    if (piece.delimiter === undefined) return;
    const sign = piece.text.charAt(0);
    while (piece.delimiter.closes && piece.text !== '') {
      const place = openers.findLastIndex((opener) => pieces[opener]?.text.startsWith(sign));
      const opener = pieces[openers[place] ?? -1];
      if (opener === undefined) break;
      const width = Math.min(opener.text.length, piece.text.length, 2);
      const of = width === 2 ? changes.strong : changes.emphasis;
      change(of, openers[place] ?? 0, 1);
      change(of, index, -1);
      opener.text = opener.text.slice(width);
      piece.text = piece.text.slice(width);
      openers = openers.slice(0, opener.text === '' ? place : place + 1);
    }
    if (piece.delimiter.opens && piece.text !== '' && openers.length < mostOpen) openers.push(index);
  });
  return { emphasis: running(changes.emphasis, pieces.length), strong: running(changes.strong, pieces.length) };
}

/** Emphasis that is open at a time; further signs are words. */
const mostOpen = 50;

function running(changes: ReadonlyMap<number, number>, length: number): boolean[] {
  let open = 0;
  return Array.from({ length }, (_, index) => (open += changes.get(index) ?? 0) > 0);
}
