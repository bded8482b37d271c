import { describe, expect, it } from 'vitest';
import { filterArticles, foldedText, isFiltering } from '../../../src/core/articleTree/filterArticles';
import { groupArticles, type ArticleGroup } from '../../../src/core/articleTree/groupArticles';
import { orderArticles } from '../../../src/core/articleTree/orderArticles';
import { noFilter, type ListedArticle } from '../../../src/core/articleTree/types';
import type { TopicCodebook } from '../../../src/core/topics/types';

const codebook: TopicCodebook = {
  version: 1, topics: [{ label: 'Water', topics: [{ label: 'Ferries' }, { label: 'Rivers' }] }, { label: 'Air' }],
};

function article(title: string, given: Partial<ListedArticle> & { readonly labels?: readonly string[] } = {}): ListedArticle {
  const { labels = [], ...rest } = given;
  const topics = labels.map((label) => ({ label, score: 1, why: [`${label} word`] }));
  return {
    key: `${given.file ?? 'a.txt'}#${title}`, title, file: 'a.txt', words: foldedText(`${title} ${given.file ?? 'a.txt'}`), date: undefined, source: undefined, authors: [], status: 'unread',
    tags: [], entities: [], phrases: [], isNew: false,
    topics: { primary: labels[0] ?? null, topics, unsure: labels.length === 0, manual: false }, ...rest,
  };
}

const titlesOf = (articles: readonly ListedArticle[]): string[] => articles.map(({ title }) => title);
const shape = (groups: readonly ArticleGroup<ListedArticle>[]): unknown[] => groups.map(({ kind, key, count, groups: inner, articles }) => [
  kind, key, count, ...(inner.length === 0 ? [] : [shape(inner)]), articles.map((entry) => entry.article.title),
]);

describe('filtering articles', () => {
  const ferry = article('Café ferry late', { labels: ['Water / Ferries'], tags: ['claims/delay'], file: 'north.txt', date: '2025-03-02', status: 'coded' });
  const plane = article('Plane on time', { labels: ['Air'], date: '2025-04-30', isNew: true });
  const other = article('Nothing said');
  const all = [ferry, plane, other];
  const kept = (filter: Partial<typeof noFilter>): string[] => titlesOf(filterArticles(all, { ...noFilter, ...filter }));

  it('keeps the same list if nothing is asked', () => {
    expect(filterArticles(all, noFilter)).toBe(all);
    expect(isFiltering({ ...noFilter, words: ' - ' })).toBe(false);
  });
  it('finds the beginnings of words in titles, digests, topics and tags, without accents and case', () => {
    expect(kept({ words: 'CAFE fer' })).toEqual(['Café ferry late']);
    expect(kept({ words: 'north' })).toEqual(['Café ferry late']);
    expect(kept({ words: 'air' })).toEqual(['Plane on time']);
    expect(kept({ words: 'delay' })).toEqual(['Café ferry late']);
    expect(kept({ words: 'erry' })).toEqual([]);
  });
  it('joins the conditions', () => {
    expect(kept({ statuses: ['coded'], digests: ['north.txt'] })).toEqual(['Café ferry late']);
    expect(kept({ statuses: ['coded'], digests: ['a.txt'] })).toEqual([]);
    expect(kept({ newOnly: true })).toEqual(['Plane on time']);
  });
  it('counts both ends of a span of days, and leaves out what has no date', () => {
    expect(kept({ from: '2025-03-02', until: '2025-04-30' })).toEqual(['Café ferry late', 'Plane on time']);
    expect(kept({ from: '2025-03-03' })).toEqual(['Plane on time']);
    expect(kept({ until: '2025-03-01' })).toEqual([]);
  });
  it('takes a month or a year as a whole', () => {
    expect(kept({ from: '2025-03', until: '2025-03' })).toEqual(['Café ferry late']);
    expect(kept({ from: '2025', until: '2025' })).toEqual(['Café ferry late', 'Plane on time']);
  });
});

describe('ordering articles', () => {
  const old = article('b 10', { date: '2024-12-31' });
  const recent = article('B 9', { date: '2025-01-01' });
  const undated = article('a');
  it('puts the undated last in both directions', () => {
    expect(titlesOf(orderArticles([undated, old, recent], 'newest'))).toEqual(['B 9', 'b 10', 'a']);
    expect(titlesOf(orderArticles([undated, recent, old], 'oldest'))).toEqual(['b 10', 'B 9', 'a']);
  });
  it('keeps the order of the text where dates say nothing', () => {
    const [first, second] = [article('y', { date: '2025-01-01' }), article('x', { date: '2025-01-01' })];
    expect(titlesOf(orderArticles([first, undated, second], 'newest'))).toEqual(['y', 'x', 'a']);
  });
  it('compares titles as people do', () => {
    expect(titlesOf(orderArticles([old, recent, undated], 'title'))).toEqual(['a', 'B 9', 'b 10']);
  });
});

describe('grouping articles', () => {
  const ferry = article('Ferry', { labels: ['Water / Ferries', 'Air'], date: '2025-03-02', entities: ['Harbour Board', 'Oslo'] });
  const river = article('River', { labels: ['Water / Rivers'], date: '2025-04-01', file: 'z.txt', entities: ['Oslo'] });
  const lost = article('Lost');
  const all = [river, ferry, lost];

  it('by topic: in the codebook’s order, counted once for an area, the unsure last', () => {
    expect(shape(groupArticles(all, 'topic', codebook))).toEqual([
      ['topic', 'Water', 2, [['topic', 'Water / Ferries', 1, ['Ferry']], ['topic', 'Water / Rivers', 1, ['River']]], []],
      ['topic', 'Air', 1, ['Ferry']],
      ['unsure', '', 1, ['Lost']],
    ]);
  });
  it('by topic: shows why an article is there and whether it is its main topic', () => {
    const air = groupArticles(all, 'topic', codebook)[1];
    expect(air?.articles[0]).toMatchObject({ primary: false, why: ['Air word'] });
  });
  it('by digest', () => {
    expect(shape(groupArticles(all, 'digest', codebook))).toEqual([
      ['digest', 'a.txt', 2, ['Ferry', 'Lost']], ['digest', 'z.txt', 1, ['River']],
    ]);
  });
  it('by month: the latest first, the undated last', () => {
    expect(shape(groupArticles(all, 'month', codebook))).toEqual([
      ['month', '2025-04', 1, ['River']], ['month', '2025-03', 1, ['Ferry']], ['undated', '', 1, ['Lost']],
    ]);
  });
  it('by what they share: from the most frequent, and what shares nothing last', () => {
    const sharing = [article('A', { phrases: ['night ferry', 'quay'] }), article('B', { phrases: ['night ferry'] }), article('C'), article('D', { phrases: ['alone'] })];
    expect(groupArticles(sharing, 'phrase', codebook).map(({ kind, key, count }) => [kind, key, count])).toEqual([
      ['phrase', 'night ferry', 2], ['noPhrase', '', 2],
    ]);
  });
  it('by entity: only those that join articles', () => {
    expect(shape(groupArticles(all, 'entity', codebook))).toEqual([['entity', 'Oslo', 2, ['River', 'Ferry']]]);
  });
});

describe('sources and authors', () => {
  const listed = [
    article('A', { source: 'Post', authors: ['Ana Reyes', 'Jo Lind'] }), article('B', { source: 'Bulletin', authors: ['Jo Lind'] }), article('C'),
  ];

  it('group articles by name, the rest last', () => {
    expect(groupArticles(listed, 'source', codebook).map(({ kind, key, count }) => [kind, key, count])).toEqual([
      ['source', 'Bulletin', 1], ['source', 'Post', 1], ['noSource', '', 1],
    ]);
    expect(groupArticles(listed, 'author', codebook).map(({ kind, key, count }) => [kind, key, count])).toEqual([
      ['author', 'Ana Reyes', 1], ['author', 'Jo Lind', 2], ['noAuthor', '', 1],
    ]);
  });

  it('filter articles', () => {
    expect(titlesOf(filterArticles(listed, { ...noFilter, sources: ['Post'] }))).toEqual(['A']);
    expect(titlesOf(filterArticles(listed, { ...noFilter, authors: ['Jo Lind'] }))).toEqual(['A', 'B']);
    expect(isFiltering({ ...noFilter, authors: ['Jo Lind'] })).toBe(true);
  });
});

describe('an article of which only a month or year is known', () => {
  const [ofMonth, ofYear] = [article('M', { date: '2024-03' }), article('Y', { date: '2024' })];

  it('is in its month, or without a date: a year is not its January', () => {
    expect(groupArticles([ofMonth, ofYear], 'month', codebook).map(({ kind, key }) => [kind, key])).toEqual([['month', '2024-03'], ['undated', '']]);
  });

  it('is found by dates as queries find it', () => {
    expect(titlesOf(filterArticles([ofMonth, ofYear], { ...noFilter, from: '2024-03-12' }))).toEqual(['M', 'Y']);
    expect(titlesOf(filterArticles([ofMonth, ofYear], { ...noFilter, until: '2024-02' }))).toEqual(['Y']);
  });
});
