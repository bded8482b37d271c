import type { NameMatch, NameTree } from '../lexicon/nameTree';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import type { Chunk } from './chunks';
import {
  commonWords, eventHeads, givenNames, lawHeads, neverFirst, organisationHeads, organisationOpeners, placeHeads, plainCapitals, stateHeads, titles, vagueWords,
} from '../../english/englishWords';
import { hasInnerCapital, isAcronym, isCapitalised, isPlainAcronym, startsSentence } from './shapes';

/** A part of a chunk that the lexicon does not explain: tokens `[from, to)`, one name or none. */
export interface UnknownName extends Chunk {
  /** A title precedes it (`President`, `CEO`). */
  readonly isTitled: boolean;
  /** The type of the known name right before it, as in `Nvidia H200`. */
  readonly follows: EntityType | undefined;
  /** Its first capital may only be due to the start of a sentence. */
  readonly startsSentence: boolean;
}

/** What must be known of the article to cut its chunks. */
export interface ArticleContext {
  readonly names: NameTree;
  /** Words that the article also writes in lower case. */
  readonly smallWords: ReadonlySet<string>;
}

/** Cuts a chunk at titles and known names; what remains are the unknown ones. */
export function cutChunk(chunk: Chunk, context: ArticleContext): UnknownName[] {
  const { line, to } = chunk;
  const from = withoutSentenceStart(chunk, context);
  if (from >= to || isAllPlain(line.tokens, from, to)) return [];
  const isFirst = from === chunk.from && startsSentence(line.tokens, from);
  if (headType(line.tokens, from, to) !== undefined && !holdsTitledPerson(line.tokens, from, to) && !isKnownWithPlain(line.tokens, from, to, context)) {
    return [{ line, from, to, isTitled: false, follows: undefined, startsSentence: isFirst }];
  }
  return cutAtTitles(chunk, from).flatMap((part) => cutAtKnown({ ...part, startsSentence: isFirst && part.from === from }, context));
}

/** `AI`, `AI-RAN`, `I`, and the `D-WI` after a member of Congress: nothing in it can be a name. */
function isAllPlain(tokens: readonly Token[], from: number, to: number): boolean {
  const only = tokens[from];
  if (to - from === 1 && only && vagueWords.has(only.lower)) return true;
  if (only && /^[DRI]$/.test(only.text) && tokens[from + 1]?.text === '-') return true;
  return tokens.slice(from, to).every((token) => token.kind === 'mark' || isPlainAcronym(token.text) || plainCapitals.has(token.lower) || /^\d/.test(token.text));
}

/** `Chinese AI`, `H200 AI`: a known name followed by words that name nothing. */
function isKnownWithPlain(tokens: readonly Token[], from: number, to: number, context: ArticleContext): boolean {
  const match = context.names.longestAt(tokens, from, false);
  return match !== undefined && from + match.length < to && tokens.slice(from + match.length, to).every((token) => token.kind === 'mark' || isPlainAcronym(token.text));
}

/** The type that the last word of a name reveals, or its first before `of`. */
export function headType(tokens: readonly Token[], from: number, to: number): EntityType | undefined {
  const last = lastWord(tokens, from, to);
  if (tokens.slice(from + 1, to - 1).some((token) => token.text === 'v' || token.text === 'vs')) return 'LAW';
  const opener = openerOf(tokens, from, to);
  if (opener) return opener;
  if (to - from < 2 || last === '') return undefined;
  if (stateHeads.has(last)) return 'GPE';
  if (lawHeads.has(last)) return 'LAW';
  if (eventHeads.has(last)) return 'EVENT';
  if (organisationHeads.has(last)) return 'ORG';
  return placeHeads.has(last) ? 'LOC' : undefined;
}

function lastWord(tokens: readonly Token[], from: number, to: number): string {
  const least = tokens[to - 1]?.kind === 'number' ? from : from + 1;
  for (let at = to - 1; at >= least; at -= 1) if (tokens[at]?.kind === 'word') return tokens[at]?.lower ?? '';
  return '';
}

/** `University of …`, `Treaty on …`: the word before the first small connector. */
function openerOf(tokens: readonly Token[], from: number, to: number): EntityType | undefined {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!/^(?:of|for|on|in)$/.test(tokens[at]?.text ?? '')) continue;
    const opener = tokens[at - 1]?.lower ?? '';
    if (organisationOpeners.has(opener) || organisationHeads.has(opener)) return 'ORG';
    if (lawHeads.has(opener)) return 'LAW';
    if (eventHeads.has(opener)) return 'EVENT';
    if (placeHeads.has(opener)) return 'LOC';
  }
  return undefined;
}

function holdsTitledPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    if (titles.has(tokens[at]?.lower ?? '') && givenNames.has(tokens[at + 1]?.text ?? '')) return true;
  }
  return false;
}

/** First token of the chunk whose capital is not explained by a sentence start. */
function withoutSentenceStart(chunk: Chunk, context: ArticleContext): number {
  const { tokens } = chunk.line;
  let from = chunk.from;
  const first = tokens[from];
  if (first && startsSentence(tokens, from) && mayBePlain(first, context)) from += 1;
  while (from < chunk.to && (tokens[from]?.kind !== 'word' || !isNameStart(tokens[from], from > chunk.from))) from += 1;
  return from;
}

const isNameStart = (token: Token | undefined, isInner: boolean): boolean =>
  token !== undefined && !(isInner && /^(?:of|for)$/.test(token.lower)) && (/^\p{Lu}{2}/u.test(token.text) || !neverFirst.has(token.lower));

/** Whether a word at the start of a sentence may be ordinary: known as such, lower-case elsewhere, or of such a form. */
export function mayBePlain(token: Token, context: Pick<ArticleContext, 'smallWords'>): boolean {
  if (hasInnerCapital(token.text) || isAcronym(token.text) || givenNames.has(token.text)) return false;
  return isCommon(token, context) || /(?:ing|ed|ly)$/.test(token.lower);
}

/** `US` is not `us`: all capitals are not due to a sentence start. */
export const isCommon = (token: Token, context: Pick<ArticleContext, 'smallWords'>): boolean =>
  !/^\p{Lu}{2}/u.test(token.text) && (commonWords.has(token.lower) || context.smallWords.has(token.lower));

function cutAtTitles(chunk: Chunk, from: number): UnknownName[] {
  const { line, to } = chunk;
  const parts: UnknownName[] = [];
  let start = from;
  let isTitled = false;
  const push = (end: number): void => {
    if (end > start && !isAllPlain(line.tokens, start, end)) parts.push({ line, from: start, to: end, isTitled, follows: undefined, startsSentence: false });
  };
  for (let at = from; at < to; at += 1) {
    if (!titles.has(line.tokens[at]?.lower.replace(/\.$/, '') ?? '')) continue;
    push(at);
    start = afterTitle(line.tokens, at, to);
    isTitled = start > at;
    at = start - 1;
  }
  push(to);
  return parts;
}

/** `Minister for Digital`, `Secretary of State`: the office belongs to the title; so does a dot. */
function afterTitle(tokens: readonly Token[], at: number, to: number): number {
  let next = at + 1;
  if (tokens[next]?.text === '.') next += 1;
  if (!/^(?:of|for|in|on)$/.test(tokens[next]?.text ?? '')) return next;
  while (next < to && !givenNames.has(tokens[next]?.text ?? '')) next += 1;
  return next;
}

function cutAtKnown(part: UnknownName, context: ArticleContext): UnknownName[] {
  const { line, from, to } = part;
  if (looksLikePerson(part)) return [part];
  const rest: UnknownName[] = [];
  let start = from;
  let follows: EntityType | undefined;
  let at = from;
  const push = (end: number): void => {
    const trimmed = trimStart(line.tokens, start, end);
    if (trimmed < end && !isAllPlain(line.tokens, trimmed, end)) rest.push({ ...part, from: trimmed, to: end, follows, isTitled: part.isTitled && trimmed === from, startsSentence: part.startsSentence && trimmed === from });
  };
  while (at < to) {
    const match = context.names.longestAt(line.tokens, at, false);
    if (!match || at + match.length > to || isPartOfName(match, at, part)) {
      at += 1;
      continue;
    }
    push(at);
    follows = match.entry.type;
    at += match.length;
    start = at;
  }
  push(to);
  return rest;
}

/** `Brightline Norway`, `Halden Foods Canada`: a country ends the name of a firm; `Georgia Smith` is decided before. */
function isPartOfName(match: NameMatch, at: number, part: UnknownName): boolean {
  return match.entry.type === 'GPE' && at > part.from && at + match.length === part.to && part.line.style === 'prose';
}

function trimStart(tokens: readonly Token[], start: number, end: number): number {
  let from = start;
  while (from < end && (tokens[from]?.kind !== 'word' || !(isCapitalised(tokens[from]?.text ?? '') || hasInnerCapital(tokens[from]?.text ?? '')))) from += 1;
  return from;
}

/** A given name first, two to four words without digits, or a title before: a person. */
export function looksLikePerson(part: Pick<UnknownName, 'line' | 'from' | 'to' | 'isTitled'>): boolean {
  const words = part.line.tokens.slice(part.from, part.to);
  const [first] = words;
  if (!first || words.length > 7 || !looksPersonal(part)) return false;
  if (part.isTitled) return words.length <= 5 && !plainCapitals.has(first.lower);
  return words.length > 1 && givenNames.has(first.text) && !plainCapitals.has(words[1]?.lower ?? '');
}

/** Whether a person could have such a name: no digits, no acronyms. */
export const looksPersonal = ({ line, from, to }: Pick<UnknownName, 'line' | 'from' | 'to'>): boolean =>
  line.tokens.slice(from, to).every((word) => !/[\d&]/.test(word.text) && !hasOddCapitals(word.text));

/** `AI`, `OpenAI`, but not `J.` or `McDonald`. */
const hasOddCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) || (hasInnerCapital(text) && !/^(?:Mc|Mac|De|Di|La|Le|O['’]|D['’])\p{Lu}/u.test(text));
