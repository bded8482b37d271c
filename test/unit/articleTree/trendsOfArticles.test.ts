import { describe, expect, it } from 'vitest';
import { trendsOfArticles } from '../../../src/core/articleTree/trendsOfArticles';
import type { ListedArticle } from '../../../src/core/articleTree/types';

function article(file: string, label: string, date?: string): ListedArticle {
  return {
    key: `${file}#${label}`, title: label, file, words: '', date, source: undefined, authors: [], status: 'unread', tags: [], entities: [], phrases: [], isNew: false,
    topics: { primary: label, topics: [{ label, score: 1, why: [] }], unsure: false, manual: false },
  };
}

/** Ten articles a digest: ferries in the first, aircraft in the second. */
function articles(first: string, second: string, dates: readonly [string?, string?] = []): ListedArticle[] {
  return Array.from({ length: 20 }, (_, index) => (index < 10 ? article(first, 'Ferries', dates[0]) : article(second, 'Aircraft', dates[1])));
}

const directions = (list: readonly ListedArticle[]): unknown => [...trendsOfArticles(list)].map(([label, { direction }]) => [label, direction]);

describe('trends of topics', () => {
  it('go by the dates of the articles', () => {
    expect(directions(articles('b.txt', 'a.txt', ['2025-01-03', '2025-02-04']))).toEqual([['Aircraft', 'rising'], ['Ferries', 'falling']]);
  });
  it('go by months in the names of digests where articles have no dates', () => {
    expect(directions(articles('news-2025-02.txt', 'news-2025-01.txt'))).toEqual([['Aircraft', 'falling'], ['Ferries', 'rising']]);
  });
  it('are not shown where nobody knows what came first', () => {
    expect(directions(articles('000.txt', '001.txt'))).toEqual([]);
  });
});
