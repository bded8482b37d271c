import { countWhile } from '../../text/countWhile';
import type { Steps } from '../../steps';
import { type MentionCandidate, strengths, withoutOverlaps } from '../mentionCandidate';
import type { LexiconEntry } from '../lexicon/entry';
import { makeNameTree, type NameMatch, type NameTree } from '../lexicon/nameTree';
import type { Line } from './lines';
import type { Token } from '../tokens';
import { nameEntries, type Sighting } from './articleNames';
import { findChunks } from './chunks';
import { weighTypes } from './weighTypes';
import { cutChunk, isCommon, type UnknownName, type ArticleContext } from './unknownNames';
import { isLetterOfService, letterNamesService, serviceType } from './services';
import { isAcronym, startsSentence } from './shapes';
import { widen } from './widen';

/**
 * Names of one article: those of the lexicon, and those that the article's own prose reveals by shape and context. What
 * prose has settled then holds for the headlines too, whose capitals say nothing.
 * @param taken amounts and dates, which are never part of names
 */
export function* findNames(text: string, lines: readonly Line[], names: NameTree, taken: readonly MentionCandidate[]): Steps<MentionCandidate[]> {
  const context: ArticleContext = { names, smallWords: wordsWrittenSmall(lines) };
  yield;
  const known = yield* matchesIn(lines, names, context, strengths.lexicon);
  yield;
  const takenStarts = new Set(taken.flatMap((candidate) => tokenStarts(lines, candidate)));
  const isTaken = (token: Token): boolean => takenStarts.has(token.start);
  const sightings: Sighting[] = [];
  for (const line of lines) {
    if (line.style !== 'prose') continue;
    const unknown = findChunks(line, isTaken).flatMap((chunk) => cutChunk(chunk, context));
    sightings.push(...unknown.map((name) => sightingOf(text, name, context)));
    yield;
  }
  yield;
  const ownNames = makeNameTree(nameEntries(sightings, distinctEntries(known)));
  const introduced = new Set(sightings.flatMap(({ acronym }) => acronym ?? []));
  yield;
  const undisputed = known.filter(({ candidate }) => !introduced.has(text.slice(candidate.start, candidate.end)));
  const own = yield* matchesIn(lines, ownNames, context, strengths.shape);
  return withoutOverlaps([...undisputed, ...own].map(({ candidate }) => candidate));
}

interface Match {
  readonly candidate: MentionCandidate;
  readonly entry: LexiconEntry;
}

function wordsWrittenSmall(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) for (const token of line.tokens) if (token.kind === 'word' && token.text === token.lower) words.add(token.lower);
  return words;
}

/** Offsets of the tokens within a candidate, by binary search: lines and their tokens are in order. */
function tokenStarts(lines: readonly Line[], candidate: MentionCandidate): number[] {
  const line = lines[lastAtOrBefore(lines, candidate.start)];
  if (!line) return [];
  const starts: number[] = [];
  for (let at = lastAtOrBefore(line.tokens, candidate.start); at < line.tokens.length; at += 1) {
    const token = line.tokens[at];
    if (!token || token.start >= candidate.end) break;
    starts.push(token.start);
  }
  return starts;
}

function lastAtOrBefore(spans: readonly { readonly start: number }[], offset: number): number {
  return Math.max(0, countWhile(spans.length, (index) => (spans[index]?.start ?? 0) <= offset) - 1);
}

function* matchesIn(lines: readonly Line[], names: NameTree, context: ArticleContext, strength: number): Steps<Match[]> {
  const found: Match[] = [];
  for (const line of lines) {
    found.push(...matches(line, names, context, strength));
    yield;
  }
  return found;
}

function matches(line: Line, names: NameTree, context: ArticleContext, strength: number): Match[] {
  const found: Match[] = [];
  const isLoud = line.style !== 'prose';
  let index = 0;
  while (index < line.tokens.length) {
    const match = names.longestAt(line.tokens, index, isLoud);
    if (!match || (match.length === 1 && isPlainHere(line, index, context))) {
      index += 1;
      continue;
    }
    const candidate = toCandidate(line.tokens, index, match, strength);
    if (candidate) found.push({ entry: match.entry, candidate });
    index += match.length;
  }
  return found;
}

function toCandidate(tokens: readonly Token[], index: number, { entry, length }: NameMatch, strength: number): MentionCandidate | undefined {
  const to = index + length;
  const type = serviceType(tokens, to, entry.canonical, entry.type);
  const wide = widen(tokens, { from: index, to }, type);
  const first = tokens[wide.from];
  const last = tokens[wide.to - 1];
  if (!first || !last) return undefined;
  const { start } = first;
  const { end } = last;
  if (type !== 'ORG' && wide.to - wide.from > length) return { start, end, type, strength, canonical: wideName(tokens, index, length, wide, entry.canonical) };
  const { canonical, entity } = entry;
  return entity === undefined ? { start, end, type, strength, canonical } : { start, end, type, strength, canonical, entity };
}

/** `Consumer Electronics Show 2025` for `CES 2025`: an edition is an entity of its own. */
function wideName(tokens: readonly Token[], index: number, length: number, wide: { readonly from: number; readonly to: number }, canonical: string): string {
  const textOf = (from: number, to: number): string => tokens.slice(from, to).map((token) => (token.spaced ? ' ' : '') + token.text).join('');
  return `${textOf(wide.from, index)} ${canonical}${textOf(index + length, wide.to)}`.trim();
}

function isPlainHere(line: Line, index: number, context: ArticleContext): boolean {
  const token = line.tokens[index];
  if (token !== undefined && isLetterOfService(token.text)) return !letterNamesService(line.tokens, index);
  return token !== undefined && (line.style !== 'prose' || startsSentence(line.tokens, index)) && isCommon(token, context);
}

const distinctEntries = (found: readonly Match[]): LexiconEntry[] => [...new Set(found.map(({ entry }) => entry))];

function sightingOf(text: string, name: UnknownName, context: ArticleContext): Sighting {
  const { tokens } = name.line;
  const first = tokens[name.from];
  const last = tokens[name.to - 1];
  return {
    name: first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '',
    weights: weighTypes(name, context),
    acronym: acronymAfter(tokens, name.to),
    isDoubtful: name.startsSentence && name.to - name.from === 1 && first !== undefined && !isAcronym(first.text),
  };
}

/** `National Widget Council (NWC)`. */
function acronymAfter(tokens: readonly Token[], at: number): string | undefined {
  const [open, word, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return open?.text === '(' && word && close?.text === ')' && isAcronym(word.text) ? word.text : undefined;
}
