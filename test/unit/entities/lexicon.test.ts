import { describe, expect, it } from 'vitest';
import { readEntries, readStates } from '../../../src/core/entities/lexicon/entry';
import { builtInEntries } from '../../../src/core/entities/lexicon/entries';

describe('reading lexicon tables', () => {
  it('reads a line of one entity with its other names', () => {
    expect(readEntries('\nHarbour Union | Q1 | HU; H.U.\n', 'ORG')).toEqual([{ canonical: 'Harbour Union', type: 'ORG', entity: 'Q1', names: ['Harbour Union', 'HU', 'H.U.'] }]);
  });

  it('reads a line of many entities', () => {
    expect(readEntries('Alpha; Beta', 'PRODUCT')).toEqual([
      { canonical: 'Alpha', type: 'PRODUCT', names: ['Alpha'] },
      { canonical: 'Beta', type: 'PRODUCT', names: ['Beta'] },
    ]);
  });

  it('reads a state, its capital and its people', () => {
    expect(readStates('Freedonia | Q2 | Fredville | Freedonian; Freedonians | FD').map(({ canonical, type, names }) => [canonical, type, names])).toEqual([
      ['Freedonia', 'GPE', ['Freedonia', 'FD']],
      ['Fredville', 'GPE', ['Fredville']],
      ['Freedonian', 'NORP', ['Freedonian', 'Freedonians']],
    ]);
  });
});

describe('the built-in lexicon', () => {
  const entries = builtInEntries();

  it('gives every name to one entity only', () => {
    const owners = new Map<string, string>();
    const doubles = entries.flatMap((entry) =>
      entry.names.filter((name) => {
        const owner = `${entry.type} ${entry.canonical}`;
        const known = owners.get(name);
        owners.set(name, known ?? owner);
        return known !== undefined;
      }),
    );
    expect(doubles).toEqual([]);
  });

  it('gives every Wikidata id to one entity only, in its form', () => {
    const ids = entries.flatMap(({ entity }) => entity ?? []);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has no name that is blank, untrimmed or small throughout', () => {
    const odd = entries.flatMap(({ names }) => names).filter((name) => name.trim() !== name || !/[\p{Lu}\d]/u.test(name));
    expect(odd.filter((name) => !['noyb', 'e&', 'a16z', 'x86'].includes(name))).toEqual([]);
  });
});
