import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actorTables } from '../../../src/core/entities/lexicon/actors';
import { readActors, readEntries, readStates } from '../../../src/core/entities/lexicon/entry';
import { builtInEntries } from '../../../src/core/entities/lexicon/entries';
import { nameKey, personKey } from '../../../src/core/entities/resolution/nameKey';
import { entityTypes } from '../../../src/core/entities/types';

describe('reading lexicon tables', () => {
  it('reads a line of one entity with its other names', () => {
    expect(readEntries('\nHarbour Union | Q1 | HU; H.U.\n', 'ORG')).toEqual([{ canonical: 'Harbour Union', type: 'ORG', entity: 'Q1', names: ['Harbour Union', 'HU', 'H.U.'] }]);
  });

  it('reads a line of many entities', () => {
    expect(readEntries('Alpha Q4; Beta', 'PRODUCT')).toEqual([
      { canonical: 'Alpha', type: 'PRODUCT', entity: 'Q4', names: ['Alpha'] },
      { canonical: 'Beta', type: 'PRODUCT', names: ['Beta'] },
    ]);
  });

  it('reads a state, its capital and its people', () => {
    expect(readStates('Freedonia | Q2 | Fredville Q3; Old Fredville | Freedonian; Freedonians | FD').map(({ canonical, type, names }) => [canonical, type, names])).toEqual([
      ['Freedonia', 'GPE', ['Freedonia', 'FD']],
      ['Fredville', 'GPE', ['Fredville']],
      ['Old Fredville', 'GPE', ['Old Fredville']],
      ['Freedonian', 'NORP', ['Freedonian', 'Freedonians']],
    ]);
  });
});

describe('reading a table of actors', () => {
  it('reads sections, ids, other names, names in quotes, and guarded names', () => {
    expect(readActors('# Harbours\nORG:\n  Harbour Board: [Q7, HB, "Board, Harbour", Board?]\n  "Quay: West": []\nLAW:\n  Tide: ["Tide?", Tide Act]\n')).toEqual([
      { canonical: 'Harbour Board', type: 'ORG', entity: 'Q7', names: ['Harbour Board', 'HB', 'Board, Harbour'], guarded: ['Board'] },
      { canonical: 'Quay: West', type: 'ORG', names: ['Quay: West'] },
      { canonical: 'Tide', type: 'LAW', names: ['Tide Act'], guarded: ['Tide'] },
    ]);
  });

  it.each(actorTables.map((table) => [table.split('\n')[0] ?? '', table] as const))('reads what YAML reads: %s', (_, table) => {
    const sections = parse(table, { schema: 'failsafe' }) as Record<string, Record<string, string[]>>;
    expect(Object.keys(sections).filter((type) => !entityTypes.some((each) => each === type))).toEqual([]);
    const expected = Object.entries(sections).flatMap(([type, actors]) => Object.entries(actors).map(([name, items]) => [type, name, ...items]));
    const got = readActors(table).map(({ type, canonical, entity, names, guarded = [] }) => [type, canonical, ...new Set([entity ?? '', ...names, ...guarded.map((name) => `${name}?`)])]);
    const comparable = (row: readonly string[]): string[] => row.filter((item, index) => item !== '' && (index < 2 || item !== row[1])).sort();
    expect(got.map(comparable)).toEqual(expected.map(comparable));
  });
});

describe('the built-in lexicon', () => {
  const entries = builtInEntries();

  it('gives every name to one entity only, whatever its type', () => {
    const owners = new Map<string, string>();
    const doubles = entries.flatMap((entry) =>
      entry.names.filter((name) => {
        const owner = `${entry.type} ${entry.canonical}`;
        const known = owners.get(name);
        owners.set(name, known ?? owner);
        return known !== undefined;
      }).map((name) => `${name}: ${owners.get(name) ?? ''} and ${entry.type} ${entry.canonical}`),
    );
    expect(doubles).toEqual([]);
  });

  it('gives no two actors of a type names that are compared as one', () => {
    const owners = new Map<string, string>();
    const doubles = actorTables.flatMap(readActors).flatMap((entry) =>
      entry.names.flatMap((name) => {
        const key = `${entry.type} ${entry.type === 'PER' ? personKey(name) : nameKey(name)}`;
        const owner = owners.get(key) ?? entry.canonical;
        owners.set(key, owner);
        return owner === entry.canonical ? [] : [`${name}: ${owner} and ${entry.canonical}`];
      }),
    );
    expect(doubles).toEqual([]);
  });

  it('names nothing twice under one entity', () => {
    expect(entries.flatMap(({ names, guarded = [] }) => [...names, ...guarded].filter((name, index, all) => all.indexOf(name) !== index))).toEqual([]);
  });

  it('gives every Wikidata id to one entity only, in its form', () => {
    const ids = entries.flatMap(({ entity }) => entity ?? []);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has no name that is blank, untrimmed or small throughout', () => {
    const odd = entries.flatMap(({ names }) => names).filter((name) => name.trim() !== name || /\s{2}/.test(name) || !/[\p{Lu}\d]/u.test(name));
    expect(odd.filter((name) => !['noyb', 'e&', 'a16z', 'x86', 'gpt-oss', 'watsonx', 'onsemi', 'imec', 'netzpolitik.org', 're:publica'].includes(name))).toEqual([]);
  });
});
