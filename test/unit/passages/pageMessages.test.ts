import { describe, expect, it } from 'vitest';
import { mostRows, readFromPage } from '../../../src/core/passages/pageMessages';

describe('messages of the page of passages', () => {
  it('are read as they are', () => {
    for (const message of [
      { kind: 'search', query: 'tag:a' }, { kind: 'rows', version: 1, from: 0, count: 100 }, { kind: 'complete', request: 1, query: 'ta', cursor: 2 },
      { kind: 'select', keys: ['a'] }, { kind: 'act', act: 'recode', keys: ['a', 'b'] },
      { kind: 'arrange', arrangement: { sort: 'date', descending: true, group: 'tag' } },
      { kind: 'ready', state: { query: 'x', arrangement: { sort: 'coder', descending: false, group: 'none' } } },
    ]) expect(readFromPage(message)).toEqual(message);
  });

  it('are none if anything is missing or of another kind, and never ask for too much', () => {
    for (const message of [
      undefined, 'search', {}, { kind: 'search' }, { kind: 'search', query: 1 }, { kind: 'rows', version: 1, from: -1, count: 1 }, { kind: 'rows', version: 1, from: 0.5, count: 1 },
      { kind: 'select', keys: 'a' }, { kind: 'select', keys: [1] }, { kind: 'act', act: 'deleteAll', keys: [] }, { kind: 'act', act: 'open' }, { kind: 'complete', query: '', cursor: 0 },
    ]) expect(readFromPage(message), JSON.stringify(message)).toBeUndefined();
    expect(readFromPage({ kind: 'rows', version: 1, from: 0, count: 1_000_000 })).toMatchObject({ count: mostRows });
  });

  it('have the usual order where what was remembered is not known any more', () => {
    expect(readFromPage({ kind: 'ready' })).toEqual({ kind: 'ready', state: undefined });
    expect(readFromPage({ kind: 'ready', state: { query: 'x', arrangement: { sort: 'length', group: 7 } } }))
      .toEqual({ kind: 'ready', state: { query: 'x', arrangement: { sort: 'digest', descending: false, group: 'none' } } });
  });
});
