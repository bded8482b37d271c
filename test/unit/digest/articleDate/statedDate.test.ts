import { describe, expect, it } from 'vitest';
import { statedDate } from '../../../../src/core/digest/articleDate/statedDate';
import type { Article, ArticleFields } from '../../../../src/core/digest/types';

const text = 'Harbour Post\nMarch 12, 2024\n\nFerries return\n\nOn 1 May 2020 they left.\n';
const titleStart = text.indexOf('Ferries');

function article(fields: ArticleFields): Article {
  return {
    id: 'ferries-return', title: 'Ferries return', titleStart, titleEnd: titleStart + 14, bodyStart: titleStart + 16, bodyEnd: text.length - 1,
    closingStart: null, closingEnd: null, subheadings: [], byline: null, dateline: null, fields, fieldSpans: [{ start: 0, end: titleStart - 2 }],
  };
}

describe('statedDate', () => {
  it('gives the day of the fields and the words that say it', () => {
    const found = statedDate(text, article({ date: '2024-03-12' }));
    expect(found).toMatchObject({ iso: '2024-03-12', from: 'article' });
    expect(text.slice(titleStart + (found?.start ?? 0), titleStart + (found?.end ?? 0))).toBe('March 12, 2024');
  });

  it('gives a day that no words say', () => {
    expect(statedDate(text, article({ date: '2024-03-13' }))).toEqual({ iso: '2024-03-13', start: 0, end: 0, from: 'article' });
  });

  it('gives none for a month', () => {
    expect(statedDate(text, article({ date: '2024-03' }))).toBeUndefined();
    expect(statedDate(text, article({}))).toBeUndefined();
  });
});
