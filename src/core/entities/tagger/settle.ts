import type { Line } from '../lines';
import type { Token } from '../tokens';
import type { EntityType } from '../types';
import type { TaggedName } from './tagger';

/** A name with its place in the tokens of its line: `[from, to)`. */
interface PlacedName {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/**
 * Brings the names of an article in line with each other: a short form that a name introduces in brackets is of its type
 * wherever it stands, and a name found at one place is one at the others.
 * @param names disjoint and in order; so are those returned
 */
export function settleNames(lines: readonly Line[], names: readonly TaggedName[]): TaggedName[] {
  const placed = place(lines, names);
  const short = introducedForms(placed);
  const wordings = new Map<string, EntityType>();
  for (const name of placed) {
    const wording = wordingOf(name);
    if (wording.includes(' ') && !wordings.has(wording)) wordings.set(wording, name.type);
  }
  for (const [form, type] of short) wordings.set(form, type);
  const settled: TaggedName[] = [];
  let next = 0;
  for (const line of lines) {
    const own: PlacedName[] = [];
    for (; placed[next]?.line === line; next += 1) own.push(withoutPossessive(placed[next] as PlacedName));
    for (const { from, to, type } of withEchoes(line, own, wordings, short)) {
      settled.push({ start: line.tokens[from]?.start ?? 0, end: line.tokens[to - 1]?.end ?? 0, type });
    }
  }
  return settled;
}

function place(lines: readonly Line[], names: readonly TaggedName[]): PlacedName[] {
  const placed: PlacedName[] = [];
  let next = 0;
  for (const line of lines) {
    let from = 0;
    for (let index = 0; index < line.tokens.length && next < names.length; index += 1) {
      const name = names[next];
      const token = line.tokens[index];
      if (!name || !token || token.end <= name.start) continue;
      if (token.start <= name.start) from = index;
      if (token.end < name.end) continue;
      placed.push({ line, from, to: index + 1, type: name.type });
      next += 1;
    }
  }
  return placed;
}

const wordingOf = ({ line, from, to }: PlacedName): string => wordingAt(line.tokens, from, to);
const wordingAt = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).map(({ text }) => text).join(' ');

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^[’']s?$/.test(token.text);

/** `’s` is no part of a name. */
function withoutPossessive(name: PlacedName): PlacedName {
  let { to } = name;
  while (to > name.from + 1 && (isPossessive(name.line.tokens[to - 1]) || (name.line.tokens[to - 1]?.text === 's' && isPossessive(name.line.tokens[to - 2])))) to -= 1;
  return to === name.to ? name : { ...name, to };
}

/** `National Widget Council (NWC)`: the short forms in brackets after a name, with its type. */
function introducedForms(names: readonly PlacedName[]): Map<string, EntityType> {
  const forms = new Map<string, EntityType>();
  for (const { line: { tokens }, from, to, type } of names) {
    const form = tokens[to + 1];
    if (tokens[to]?.text === '(' && form && /^[),;]$/.test(tokens[to + 2]?.text ?? '') && abbreviates(form.text, tokens.slice(from, to))) forms.set(form.text, type);
  }
  return forms;
}

/** Whether each capital of a short form begins a word of the name, in order; at least two do. */
function abbreviates(form: string, words: readonly Token[]): boolean {
  const capitals = form.match(/\p{Lu}/gu) ?? [];
  if (capitals.length < 2 || form.length > 10) return false;
  let next = 0;
  for (const { text } of words) if (capitals[next] !== undefined && text.charAt(0).toUpperCase() === capitals[next]) next += 1;
  return next === capitals.length;
}

const longestEcho = 8;

/** The names of a line, and where a wording that is a name elsewhere stands between them. */
function withEchoes(line: Line, own: readonly PlacedName[], wordings: ReadonlyMap<string, EntityType>, short: ReadonlyMap<string, EntityType>): PlacedName[] {
  const found: PlacedName[] = [];
  let next = 0;
  let index = 0;
  while (index < line.tokens.length) {
    const name = own[next];
    if (name && name.from <= index) {
      found.push({ ...name, type: short.get(wordingOf(name)) ?? name.type });
      index = Math.max(index, name.to);
      next += 1;
      continue;
    }
    const limit = Math.min(name?.from ?? line.tokens.length, index + longestEcho);
    const echo = /^[\p{Lu}\p{N}]/u.test(line.tokens[index]?.text ?? '') ? longestAt(line, index, limit, wordings) : undefined;
    if (echo) found.push(echo);
    index = echo?.to ?? index + 1;
  }
  return found;
}

function longestAt(line: Line, from: number, limit: number, wordings: ReadonlyMap<string, EntityType>): PlacedName | undefined {
  for (let to = limit; to > from; to -= 1) {
    const type = wordings.get(wordingAt(line.tokens, from, to));
    if (type) return { line, from, to, type };
  }
  return undefined;
}
