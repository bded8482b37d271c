import { describe, expect, it } from 'vitest';
import { createEntityIndex } from '../../../src/core/entities/index/entityIndex';
import type { ArticleAddress } from '../../../src/core/entities/index/types';
import type { EntityType, Mention } from '../../../src/core/entities/types';

const mention = (text: string, canonical = text, type: EntityType = 'ORG', entity?: string): Mention =>
  ({ start: 0, end: text.length, text, type, canonical, ...(entity === undefined ? {} : { entity }) });
const place = (digest: string, order: number, date?: string): ArticleAddress =>
  ({ digest, article: `article-${order}`, order, ...(date === undefined ? {} : { date }) });

describe('the entity index', () => {
  it('counts mentions, articles and digests of an entity, with all its wordings', () => {
    const index = createEntityIndex();
    index.put(place('a.txt', 0), [mention('Harbour Board'), mention('HB', 'Harbour Board', 'ORG', 'Q5')]);
    index.put(place('a.txt', 1), [mention('HB', 'Harbour Board')]);
    index.put(place('b.txt', 0), [mention('HB', 'Harbour Board')]);
    expect(index.list()).toEqual([{
      key: 'ORG:Harbour Board', canonical: 'Harbour Board', type: 'ORG', entity: 'Q5', mentions: 4, articles: 3, digests: 2,
      first: place('a.txt', 0), last: place('b.txt', 0), wordings: ['HB', 'Harbour Board'],
    }]);
  });

  it('forgets exactly what an article had, and the entity with its last article', () => {
    const index = createEntityIndex();
    index.put(place('a.txt', 0), [mention('Alpha'), mention('Beta')]);
    const before = index.list();
    index.put(place('a.txt', 1), [mention('Alpha'), mention('ALPHA', 'Alpha', 'ORG', 'Q9'), mention('Gamma')]);
    index.remove('a.txt', 'article-1');
    expect(index.list()).toEqual(before);
    index.removeDigest('a.txt');
    expect(index.list()).toEqual([]);
    expect(index.get('ORG:Alpha')).toBeUndefined();
  });

  it('takes an article in again in place of what it was', () => {
    const index = createEntityIndex();
    index.put(place('a.txt', 0), [mention('Alpha'), mention('Beta')]);
    index.put(place('a.txt', 0), [mention('Beta'), mention('Beta')]);
    expect(index.list().map(({ key, mentions, articles }) => [key, mentions, articles])).toEqual([['ORG:Beta', 2, 1]]);
  });

  it('finds first and last by date if there are dates, whatever the order of arrival', () => {
    const index = createEntityIndex();
    for (const each of [place('a.txt', 0, '2025-03-02'), place('b.txt', 4), place('b.txt', 3, '2025-01-09'), place('0.txt', 0)]) index.put(each, [mention('Alpha')]);
    const alpha = index.get('ORG:Alpha');
    expect([alpha?.first.date, alpha?.last.date]).toEqual(['2025-01-09', '2025-03-02']);
    expect(index.articlesOf('ORG:Alpha').map(({ digest, order, mentions }) => [digest, order, mentions])).toEqual([['b.txt', 3, 1], ['a.txt', 0, 1], ['0.txt', 0, 1], ['b.txt', 4, 1]]);
    index.remove('b.txt', 'article-3');
    expect(index.get('ORG:Alpha')?.first.date).toBe('2025-03-02');
  });

  it('finds first and last by digest and order if nothing is dated', () => {
    const index = createEntityIndex();
    for (const each of [place('b.txt', 0), place('a.txt', 2), place('a.txt', 10)]) index.put(each, [mention('Alpha')]);
    expect([index.get('ORG:Alpha')?.first.order, index.get('ORG:Alpha')?.last.digest]).toEqual([2, 'b.txt']);
  });

  it('lists by type, by the beginnings of words in name or wording, by count or by name', () => {
    const index = createEntityIndex();
    index.put(place('a.txt', 0), [mention('Zürich Bank'), mention('ZB', 'Zürich Bank'), mention('Åre Bank'), mention('Lisa Zuber', 'Lisa Zuber', 'PER')]);
    const names = (query: Parameters<typeof index.list>[0]): string[] => index.list(query).map(({ canonical }) => canonical);
    expect(names({})).toEqual(['Zürich Bank', 'Åre Bank', 'Lisa Zuber']);
    expect(names({ sort: 'name' })).toEqual(['Åre Bank', 'Lisa Zuber', 'Zürich Bank']);
    expect(names({ types: ['PER'] })).toEqual(['Lisa Zuber']);
    expect(names({ filter: 'zu' })).toEqual(['Zürich Bank', 'Lisa Zuber']);
    expect(names({ filter: 'ban zb' })).toEqual(['Zürich Bank']);
    expect(names({ types: [] })).toEqual([]);
    expect(names({ limit: 1 })).toEqual(['Zürich Bank']);
    expect([...index.countByType()]).toEqual([['ORG', 2], ['PER', 1]]);
  });
});
