import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../src/core/search/query';

const names = {
  tag: ['claims', 'claims/typo', 'claims/cost', 'ferry trade'], topic: ['Rights and content / Platform regulation', 'Trade and economy / Export controls'],
  digest: ['weeks/week-07.txt', 'weeks/week-08.txt'], coder: ['ana', ''],
};
const told = (query: string): string[] => unknownNames(query, names).map(({ message }) => message);

describe('names in a query that nobody has', () => {
  it('are told with the one that may be meant', () => {
    expect(told('tag:claims/tpyo')).toEqual(['There is no tag “claims/tpyo”. Did you mean “claims/typo”?']);
    expect(told('tag:typo')).toEqual(['There is no tag “typo”. Did you mean “claims/typo”?']);
    expect(told('topic:"Export control"')).toEqual(['There is no topic “Export control”. Did you mean “Trade and economy / Export controls”?']);
    expect(told('digest:week-7')).toEqual(['There is no digest “week-7”. Did you mean “weeks/week-07.txt”?']);
    expect(told('coder:anna')).toEqual(['There is no coder “anna”. Did you mean “ana”?']);
  });

  it('are told without one where none is alike', () => {
    expect(told('tag:zebra')).toEqual(['There is no tag “zebra”.']);
    expect(unknownNames('tag:zebra', { tag: [] }).map(({ code }) => code)).toEqual(['unknown-tag']);
  });

  it('are found wherever they stand, with their place', () => {
    const query = 'ferry AND (NOT tag:claims/cots OR topic:"Platform regulation") digest:nowhere';
    expect(unknownNames(query, names).map(({ start, end }) => query.slice(start, end))).toEqual(['tag:claims/cots', 'digest:nowhere']);
  });

  it('are none where the query finds by them, or asks for none, or nobody knows the names', () => {
    for (const query of ['tag:claims', 'tag:CLAIMS/', 'tag:"Ferry  trade"', 'topic:"rights and content"', 'digest:weeks', 'digest:week-08', 'coder:Ana', 'coder:""', 'tag:""', '"tag:zebra"']) {
      expect(told(query), query).toEqual([]);
    }
    expect(unknownNames('tag:zebra entity:nobody', { topic: [] })).toEqual([]);
  });

  it('of great length, and among many, take no time that grows with their square', () => {
    const many = Array.from({ length: 5000 }, (_each, index) => `area-${index % 70}/tag-${index}`);
    expect(unknownNames(`tag:${'x'.repeat(20_000)} tag:area-3/tga-4`, { tag: many })).toHaveLength(2);
  });
});
