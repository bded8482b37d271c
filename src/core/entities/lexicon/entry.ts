import type { EntityType } from '../types';

/** An entity of the lexicon: its chief name, and all names by which it is found. */
export interface LexiconEntry {
  readonly canonical: string;
  readonly type: EntityType;
  /** Wikidata QID, where certain. */
  readonly entity?: string;
  readonly names: readonly string[];
}

const split = (cell: string | undefined): string[] =>
  (cell ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');

function makeEntry(canonical: string, type: EntityType, entity: string | undefined, others: readonly string[]): LexiconEntry {
  const names = [canonical, ...others];
  return entity === undefined || entity === '' ? { canonical, type, names } : { canonical, type, entity, names };
}

const lines = (table: string): string[] => table.split('\n').filter((line) => line.trim() !== '');

/** Reads lines of `name | QID | other; names`. A line of several names (`A; B; C`) is one entry each, without QID. */
export function readEntries(table: string, type: EntityType): LexiconEntry[] {
  return lines(table).flatMap((line) => {
    const [names, entity, others] = line.split('|').map((cell) => cell.trim());
    const canonicals = split(names);
    const rest = split(others);
    return canonicals.map((canonical, index) =>
      index === canonicals.length - 1 ? makeEntry(canonical, type, entity, rest) : makeEntry(canonical, type, undefined, []),
    );
  });
}

/** Reads lines of `state | QID | capitals | adjectives | other names` into states, capitals and nationalities. */
export function readStates(table: string): LexiconEntry[] {
  return lines(table).flatMap((line) => {
    const [name = '', entity, capitals, adjectives, others] = line.split('|').map((cell) => cell.trim());
    const [adjective, ...people] = split(adjectives);
    return [
      makeEntry(name, 'GPE', entity, split(others)),
      ...split(capitals).map((capital) => makeEntry(capital, 'GPE', undefined, [])),
      ...(adjective === undefined ? [] : [makeEntry(adjective, 'NORP', undefined, people)]),
    ];
  });
}
