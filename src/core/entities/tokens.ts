import type { Span } from '../text/span';

/** `word` starts with a letter, `number` with a digit; everything else but white space is a `mark` of one character. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A word, number or mark; `start` and `end` are UTF-16 code units of the whole text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written, except for web page debris: `&` for `&amp;`. */
  readonly text: string;
  readonly lower: string;
  /** White space precedes it, or it is the first of its line. */
  readonly spaced: boolean;
}

const letter = /\p{L}/u;
const letterOrMark = /[\p{L}\p{M}]/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

const debris = /&(nbsp|#160|amp)[;,]/y;

/** What scraped texts have in place of a blank or of `&`, often with a comma for the semicolon; nothing if there is none. */
function debrisAt(text: string, at: number): { readonly length: number; readonly isBlank: boolean } | undefined {
  debris.lastIndex = at;
  const match = debris.exec(text);
  return match ? { length: match[0].length, isBlank: match[1] !== 'amp' } : undefined;
}

const withoutDebris = (text: string): string => text.replace(/&amp[;,]/g, '&');

/** Length of the letter at `at`: 0 if there is none, 2 outside the basic plane. */
function letterLength(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code)) return 1;
  if (code < 0xaa) return 0;
  const point = text.codePointAt(at) ?? 0;
  if (!letterOrMark.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** End of a possessive or of a contraction after the apostrophe at `at`; `at` itself where the word ends before it. */
function pastApostrophe(text: string, at: number, end: number): number {
  const length = letterLength(text, at + 1, end);
  if (length === 0) return at;
  const isPossessive = (text[at + 1] === 's' || text[at + 1] === 'S') && letterLength(text, at + 2, end) === 0;
  return isPossessive ? at : at + 1 + length;
}

/** `U.S.`, `D.C.`, `J.`: end of a run of single capitals with dots at `at`, or `at`. */
function pastInitials(text: string, at: number, end: number): number {
  let here = at;
  while (here + 1 < end && isUpper(text.charCodeAt(here)) && text[here + 1] === '.') here += 2;
  return here;
}

function wordEnd(text: string, start: number, end: number): number {
  const initials = pastInitials(text, start, end);
  if (initials > start && letterLength(text, initials, end) === 0) return initials;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) {
      at += 1;
      continue;
    }
    const length = letterLength(text, at, end);
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    const before = at > start ? text.charCodeAt(at - 1) : 0;
    if (length > 0) at += length;
    else if (isDigit(code)) at += 1;
    else if (isApostrophe(code)) {
      const past = pastApostrophe(text, at, end);
      if (past === at) break;
      at = past;
    } else if ((code === 38 || code === 42) && isUpper(before)) {
      const joined = joinLength(text, at, end);
      if (joined === 0) break;
      at += joined;
    } else if (code === 46 && ((isLower(next) && (isLower(before) || isUpper(before))) || (isDigit(next) && isDigit(before)))) at += 1;
    else if (code === 44 && isDigit(next) && isDigit(before)) at += 1;
    else break;
  }
  return at;
}

/** Length of an `&`, `&amp;` or `*` that a capital follows, as in `AT&T`; else 0. */
function joinLength(text: string, at: number, end: number): number {
  const found = debrisAt(text, at);
  const length = found && !found.isBlank ? found.length : 1;
  return at + length < end && isUpper(text.charCodeAt(at + length)) ? length : 0;
}

function numberEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (isDigit(code)) at += 1;
    else if ((code === 46 || code === 44) && isDigit(next)) at += 2;
    else break;
  }
  let length = letterLength(text, at, end);
  while (length > 0) {
    at += length;
    length = isDigit(text.charCodeAt(at)) && at < end ? 1 : letterLength(text, at, end);
  }
  return at;
}

/**
 * Splits one line into tokens. Words keep inner apostrophes (`O’Brien`), inner dots (`JD.com`, `U.S.`) and inner marks
 * (`AT&T`, `A*STAR`); a possessive `’s` and a hyphen are separate tokens, so that `Hangzhou-based` contains a place.
 */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const hasDebris = text.slice(span.start, span.end).includes('&amp');
  let at = span.start;
  let spaced = true;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const found = code === 38 ? debrisAt(text, at) : undefined;
    if (found?.isBlank) {
      spaced = true;
      at = Math.min(span.end, at + found.length);
      continue;
    }
    const startsWord = letterLength(text, at, span.end) > 0 && (isAsciiLetter(code) || letter.test(text.slice(at, at + 2)));
    let kind: TokenKind = 'mark';
    let end = Math.min(span.end, at + (found?.length ?? 1));
    if (startsWord) {
      kind = 'word';
      end = wordEnd(text, at, span.end);
    } else if (isDigit(code)) {
      kind = 'number';
      end = numberEnd(text, at, span.end);
    }
    const written = text.slice(at, end);
    const own = hasDebris ? withoutDebris(written) : written;
    tokens.push({ kind, start: at, end, text: own, lower: kind === 'mark' ? own : own.toLowerCase(), spaced });
    spaced = false;
    at = end;
  }
  return tokens;
}
