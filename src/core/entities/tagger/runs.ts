import { runJoints } from '../../english/englishWords';
import { isNameLike } from '../names/shapes';
import type { Token } from '../tokens';
import type { ArticleView } from './articleView';
import { form, usualLook, type WordForms } from './wordForms';

/**
 * Runs of capitalised words: for each token the positions of the first and last token of its run, 0 outside one. A
 * `wide` run continues across the small words that names contain (`University of …`).
 */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly wideFirst: Int32Array;
  readonly wideLast: Int32Array;
}

const longestRun = 14;

export function findRuns(view: ArticleView, forms: WordForms): Runs {
  const runs: Runs = { first: new Int32Array(view.size), last: new Int32Array(view.size), wideFirst: new Int32Array(view.size), wideLast: new Int32Array(view.size) };
  view.lines.forEach((line, number) => {
    const start = view.lineStarts[number] ?? 0;
    const tokens = line.style === 'prose' ? line.tokens : withoutOrdinary(line.tokens, view.words.subarray(start), forms);
    markRuns(tokens, start, runs.first, runs.last, pastRun);
    markRuns(tokens, start, runs.wideFirst, runs.wideLast, pastWideRun);
  });
  return runs;
}

/** In a headline capitals say nothing: words that are usually lower-case are treated as such. */
function withoutOrdinary(tokens: readonly Token[], words: Int32Array, { values }: WordForms): Token[] {
  return tokens.map((token, index) => (values[(words[index] ?? 0) + form.usual] === usualLook.small ? { ...token, text: token.lower } : token));
}

function markRuns(tokens: readonly Token[], start: number, first: Int32Array, last: Int32Array, past: (tokens: readonly Token[], from: number) => number): void {
  let from = 0;
  while (from < tokens.length) {
    const to = past(tokens, from);
    if (to > from) {
      first.fill(start + from, start + from, start + to);
      last.fill(start + to - 1, start + from, start + to);
    }
    from = Math.max(to, from + 1);
  }
}

/** End of the run that begins at `from`; `from` itself where none does. Hyphens and `&` join, and numbers continue it. */
function pastRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < longestRun) {
    const token = tokens[to];
    if (!token) break;
    if (isNameLike(token) || (to > from && token.kind === 'number')) to += 1;
    else if (to > from && /^[-‐‑–&.]$/.test(token.text) && !isApart(tokens, to) && isNext(tokens, to + 1)) to += 2;
    else break;
  }
  return to;
}

function pastWideRun(tokens: readonly Token[], from: number): number {
  let to = pastRun(tokens, from);
  while (to > from && to - from < longestRun) {
    let next = to;
    while (next < to + 2 && runJoints.has(tokens[next]?.text ?? '')) next += 1;
    const end = next > to ? pastRun(tokens, next) : next;
    if (end <= next) break;
    to = end;
  }
  return to;
}

/**
 * A point after a blank separates, and so does a dash between blanks behind the capitals of a dateline (`LONDON - Traders`);
 * elsewhere texts may be tokenised, with blanks about every mark.
 */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.spaced !== true) return false;
  const isDateline = before !== undefined && before.text.length > 3 && before.text === before.text.toUpperCase() && after?.spaced === true && after.text !== after.text.toUpperCase();
  return token.text === '.' || (token.text !== '&' && isDateline);
}

function isNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isNameLike(token) && (!token.spaced || tokens[at - 1]?.text !== '.');
}
