import type { Line } from '../lines';
import type { Token } from '../tokens';
import { lawHeads, organisationOpeners, placeOpeners } from './cues';
import { isNameLike } from './shapes';

/** A run of tokens that may hold one name or several: `[from, to)` in the tokens of its line. */
export interface Chunk {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Longer runs are lists or shouting, not names. */
const longestChunk = 14;

const particles = new Set('de van von der den bin binti al el la le di da dos das del della du ibn ter ten zu af av y ben bint'.split(' '));
const dotted = new Set('inc corp ltd co jr sr st mt ft llc'.split(' '));
const isHyphen = (token: Token | undefined): boolean => token !== undefined && !token.spaced && /^[-‐‑–]$/.test(token.text);

/** Runs of capitalised words in a line, with the small words that names hold (`University of`, `van der`, `&`). */
export function findChunks(line: Line, isTaken: (token: Token) => boolean): Chunk[] {
  const { tokens } = line;
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token || !isNameLike(token) || isTaken(token)) {
      index += 1;
      continue;
    }
    const to = chunkEnd(tokens, index, isTaken);
    chunks.push({ line, from: index, to });
    index = to;
  }
  return chunks;
}

function chunkEnd(tokens: readonly Token[], from: number, isTaken: (token: Token) => boolean): number {
  const isNameAt = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && isNameLike(token) && !isTaken(token);
  };
  let to = from + 1;
  let hasOpener = false;
  while (to - from < longestChunk) {
    hasOpener ||= opensWithOf(tokens[to - 1]);
    const step = stepFrom(tokens, to, isNameAt, hasOpener);
    if (step === 0) break;
    to += step;
  }
  return to;
}

const opensWithOf = (token: Token | undefined): boolean =>
  token !== undefined && (organisationOpeners.has(token.lower) || lawHeads.has(token.lower) || placeOpeners.has(token.lower));

/** How many tokens the chunk that ends before `to` takes in next; 0 where it is complete. */
function stepFrom(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean, hasOpener: boolean): number {
  const next = tokens[to];
  const last = tokens[to - 1];
  if (!next || !last) return 0;
  if (isNameAt(to) && (next.spaced || isHyphen(last))) return 1;
  if (isHyphen(next)) return isJoined(tokens[to + 1]) && (isNameAt(to + 1) || tokens[to + 1]?.kind === 'number') ? 2 : 0;
  if (next.text === '&') return ampersandStep(tokens, to, isNameAt);
  if (next.text === '.' && !next.spaced && dotted.has(last.lower)) return 1;
  if (next.kind === 'number') return next.spaced && next.text.length <= 5 && !/\d,\d/.test(next.text) && /\p{L}|^\d{1,3}(?:\.\d)?$/u.test(next.text) ? 1 : 0;
  if (next.kind !== 'word') return hasOpener && next.text === ',' ? listStep(tokens, to, isNameAt) : 0;
  if (particles.has(next.lower)) return particleStep(tokens, to, isNameAt);
  if (hasOpener && /^(?:of|for|on|in)$/.test(next.lower) && (next.lower === 'of' || opensWithOf(last))) return connectorStep(tokens, to, isNameAt);
  return hasOpener && next.lower === 'and' && isNameAt(to + 1) && !startsClause(tokens, to + 1) ? 2 : 0;
}

const isJoined = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

/** `&`, and `&amp,` or `&amp;` as scraped texts have it. */
function ampersandStep(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean): number {
  if (isNameAt(to + 1)) return 2;
  const isEntity = tokens[to + 1]?.lower === 'amp' && /^[,;]$/.test(tokens[to + 2]?.text ?? '');
  return isEntity && isNameAt(to + 3) ? 4 : 0;
}

function particleStep(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean): number {
  let at = to + 1;
  while (at < to + 3 && particles.has(tokens[at]?.lower ?? '')) at += 1;
  if (isHyphen(tokens[at])) at += 1;
  return isNameAt(at) ? at - to + 1 : 0;
}

function connectorStep(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean): number {
  if (isNameAt(to + 1)) return 2;
  return tokens[to + 1]?.lower === 'the' && isNameAt(to + 2) ? 3 : 0;
}

/** `Ministry of Health, Labour and Welfare`: a comma counts where an `and` follows soon. */
function listStep(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean): number {
  if (!isNameAt(to + 1)) return tokens[to + 1]?.lower === 'and' && isNameAt(to + 2) ? 3 : 0;
  for (let at = to + 2; at < to + 6; at += 1) {
    const token = tokens[at];
    if (token?.lower === 'and') return isNameAt(at + 1) ? 2 : 0;
    if (token?.text !== ',' && !isNameAt(at)) return 0;
  }
  return 0;
}

/** `the Department of Energy and Senator Lee`: what follows begins a name of its own. */
const startsClause = (tokens: readonly Token[], at: number): boolean => /^(?:the|a|u\.s\.|us|president|senator|minister|prime|chief)$/.test(tokens[at]?.lower ?? '');
