import { entityTypes, type EntityType } from '../types';

/** An entity of the lexicon: its chief name, and all names by which it is found. */
export interface LexiconEntry {
  readonly canonical: string;
  readonly type: EntityType;
  /** Wikidata QID, where certain. */
  readonly entity?: string;
  /** The chief name first, where that is certain; may be empty. */
  readonly names: readonly string[];
  /** Names that are also ordinary words or names of others. They find nothing, but say who is meant where something else found a name. */
  readonly guarded?: readonly string[];
}

const split = (cell: string | undefined): string[] =>
  (cell ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');

export function makeEntry(canonical: string, type: EntityType, entity: string | undefined, names: readonly string[], guarded: readonly string[] = []): LexiconEntry {
  return { canonical, type, ...(entity === undefined || entity === '' ? {} : { entity }), names, ...(guarded.length === 0 ? {} : { guarded }) };
}

const lines = (table: string): string[] => table.split('\n').filter((line) => line.trim() !== '');

/** Reads lines of `name | QID | other; names`. A line of several names (`A; B Q7; C`) is one entry each, some with their QID. */
export function readEntries(table: string, type: EntityType): LexiconEntry[] {
  return lines(table).flatMap((line) => {
    const [names, entity, others] = line.split('|').map((cell) => cell.trim());
    const canonicals = split(names);
    const last = canonicals.length - 1;
    return canonicals.map((canonical, index) => (index === last ? readEntry(canonical, type, split(others), entity) : readEntry(canonical, type)));
  });
}

/** An entry of `name`, or of `name QID`. */
function readEntry(written: string, type: EntityType, others: readonly string[] = [], entity?: string): LexiconEntry {
  const { name = written, id = entity } = /^(?<name>.+) (?<id>Q\d+)$/.exec(written)?.groups ?? {};
  return makeEntry(name, type, id, [name, ...others]);
}

/** Reads lines of `state | QID | capital QID; capital | adjectives | other names` into states, capitals and nationalities. */
export function readStates(table: string): LexiconEntry[] {
  return lines(table).flatMap((line) => {
    const [name = '', entity, capitals, adjectives, others] = line.split('|').map((cell) => cell.trim());
    const [adjective, ...people] = split(adjectives);
    return [
      makeEntry(name, 'GPE', entity, [name, ...split(others)]),
      ...split(capitals).map((capital) => readEntry(capital, 'GPE')),
      ...(adjective === undefined ? [] : [makeEntry(adjective, 'NORP', undefined, [adjective, ...people])]),
    ];
  });
}

/**
 * Reads a table of `actors/`: sections `TYPE:`, in them a line `Name: [QID, other name, word?]` for each actor. This is
 * YAML of one shape only, so its 3,000 lines are read in a few milliseconds, where a YAML parser takes half a second.
 */
export function readActors(table: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  let type: EntityType = 'ORG';
  for (const line of table.split('\n')) {
    const parts = actorLine.exec(line);
    if (parts?.groups) entries.push(readActor(parts.groups, type));
    else type = entityTypes.find((each) => line === `${each}:`) ?? type;
  }
  return entries;
}

const actorLine = /^ {2}(?:"(?<quoted>[^"]+)"|(?<plain>[^"#].*?)): \[(?<items>.*)\]$/;

function readActor({ quoted, plain, items = '' }: Record<string, string | undefined>, type: EntityType): LexiconEntry {
  const canonical = quoted ?? plain ?? '';
  const names: string[] = [];
  const guarded: string[] = [];
  let entity: string | undefined;
  for (const [item] of items.matchAll(/"[^"]*"|[^\s,"][^,]*/g)) {
    const name = item.startsWith('"') ? item.slice(1, -1) : item;
    if (/^Q\d+$/.test(name)) entity = name;
    else if (name.endsWith('?')) guarded.push(name.slice(0, -1));
    else names.push(name);
  }
  const isGuarded = guarded.includes(canonical);
  return makeEntry(canonical, type, entity, isGuarded ? names : [canonical, ...names], guarded);
}
