import type { Line } from './lines';
import type { Token } from '../tokens';
import {
  eventHeads, givenNames, lawHeads, nameAbbreviations, nameOpeners, nameParticles, organisationHeads, organisationOpeners, ownedBodies, placeOpeners, remitOpeners, vagueWords,
} from '../../english/englishWords';
import { isCapitalised, isNameLike, isPlainAcronym } from './shapes';

/** A run of tokens that may hold one name or several: `[from, to)` in the tokens of its line. */
export interface Chunk {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Longer runs are lists or shouting, not names. */
const longestChunk = 14;

const isHyphen = (token: Token | undefined): boolean => token !== undefined && !token.spaced && /^[-‐‑–]$/.test(token.text);

/** Runs of capitalised words in a line, with the small words that names contain (`University of`, `van der`, `&`). */
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
  let isOffice = false;
  while (to - from < longestChunk) {
    const step = stepFrom(tokens, to, isNameAt, isOffice);
    if (step === 0) break;
    isOffice ||= step > 1 && remitOpeners.has(tokens[to - 1]?.lower ?? '');
    to += step;
  }
  return to;
}

const opensWithOf = (token: Token | undefined): boolean =>
  token !== undefined && (organisationOpeners.has(token.lower) || eventHeads.has(token.lower) || lawHeads.has(token.lower) || placeOpeners.has(token.lower));

/** How many tokens the chunk that ends before `to` takes next; 0 if it is complete. */
function stepFrom(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean, isOffice: boolean): number {
  const next = tokens[to];
  const last = tokens[to - 1];
  if (!next || !last) return 0;
  if (isNameAt(to) && (next.spaced || isHyphen(last))) return 1;
  if (isHyphen(next)) return isJoined(tokens[to + 1]) && (isNameAt(to + 1) || tokens[to + 1]?.kind === 'number' || isSyllable(tokens, to)) ? 2 : 0;
  if (next.text === 'v' || next.text === 'vs') return versusStep(tokens, to, isNameAt);
  if (next.text === '&') return isNameAt(to + 1) ? 2 : 0;
  if (next.text === '.' && !next.spaced && nameAbbreviations.has(last.lower)) return 1;
  if (next.kind === 'number') return next.spaced && next.text.length <= 5 && !/\d,\d/.test(next.text) && /\p{L}|^\d{1,3}(?:\.\d)?$/u.test(next.text) ? 1 : 0;
  if (next.kind !== 'word') return isOffice && next.text === ',' ? listStep(tokens, to, isNameAt) : possessiveStep(tokens, to);
  if (nameParticles.has(next.lower)) return particleStep(tokens, to, isNameAt);
  if (/^(?:of|for|on)$/.test(next.text) && (opensWithOf(last) || (isOffice && next.text === 'of'))) return connectorStep(tokens, to, isNameAt);
  if (next.text !== 'and' || !isNameAt(to + 1) || startsNameOfItsOwn(tokens, to + 1)) return 0;
  return isOffice || isRemit(tokens, to, isNameAt) ? 2 : 0;
}

const isJoined = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

/** `Wu Chi-wai`: the lower-case second syllable of an East Asian given name. */
function isSyllable(tokens: readonly Token[], to: number): boolean {
  const syllable = tokens[to + 1];
  const family = tokens[to - 2];
  return syllable?.kind === 'word' && syllable.text.length <= 5 && family !== undefined && isCapitalised(family.text) && family.text.length <= 6 && givenNames.has(family.text);
}

/** `Roe v. Wade`. */
function versusStep(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean): number {
  const step = tokens[to + 1]?.text === '.' ? 3 : 2;
  return isNameAt(to + step - 1) ? step : 0;
}

function particleStep(tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean): number {
  let at = to + 1;
  while (at < to + 3 && nameParticles.has(tokens[at]?.lower ?? '')) at += 1;
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

/** `National Translation and Innovation Centre`: a public body's two fields before its head word. */
const isRemit = (tokens: readonly Token[], to: number, isNameAt: (at: number) => boolean): boolean =>
  [2, 3].some((after) => organisationHeads.has(tokens[to + after]?.lower ?? '') && isNameAt(to + after) && !isPlainAcronym(tokens[to + after]?.text ?? '')) &&
  [1, 2, 3, 4].some((before) => vagueWords.has(tokens[to - before]?.lower ?? '') && isCapitalised(tokens[to - before]?.text ?? ''));

/** `the Department of Energy and Senator Lee`: what follows starts another name. */
const startsNameOfItsOwn = (tokens: readonly Token[], at: number): boolean =>
  nameOpeners.has(tokens[at]?.lower ?? '') || !/^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '');

/** `People's Party`, `Students' Union`: how many tokens to take for a possessive inside a name. */
function possessiveStep(tokens: readonly Token[], to: number): number {
  if (!/^['’]$/.test(tokens[to]?.text ?? '') || tokens[to]?.spaced) return 0;
  const isLong = tokens[to + 1]?.text === 's' && !tokens[to + 1]?.spaced;
  const owned = to + (isLong ? 2 : 1);
  for (let at = owned; at < owned + 3 && isCapitalised(tokens[at]?.text ?? ''); at += 1) {
    if (ownedBodies.has(tokens[at]?.lower ?? '')) return owned - to + 1;
  }
  return 0;
}
