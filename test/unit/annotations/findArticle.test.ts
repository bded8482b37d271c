import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/core/annotations/anchoring/findArticle';
import type { Article } from '../../../src/core/digest/types';

function articles(...ids: readonly string[]): Article[] {
  return ids.map((id, index) => ({
    id, title: id, titleStart: index * 10, titleEnd: index * 10 + 5, bodyStart: index * 10 + 6, bodyEnd: index * 10 + 9,
    closingStart: null, closingEnd: null, subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [],
  }));
}

describe('the article of an id', () => {
  it.each([
    ['the same', 'port-strike-ends', ['other', 'port-strike-ends'], 1],
    ['a corrected word', 'port-strike-ends-after-six-dais', ['other', 'port-strike-ends-after-six-days'], 1],
    ['the only one of its title, by another number', 'weekly-notes-2', ['other', 'weekly-notes'], 1],
    ['no telling which of two', 'weekly-notes-3', ['weekly-notes', 'weekly-notes-2'], undefined],
    ['one of a series, which another is as like', 'the-week-in-brief-part-one-of-x', ['the-week-in-brief-part-one-of-y', 'the-week-in-brief-part-one-of-z'], undefined],
    ['the next of a series', 'news-of-week-41', ['news-of-week-42'], undefined],
    ['another title', 'port-strike-ends', ['port-authority-opens'], undefined],
    ['no articles', 'port-strike-ends', [], undefined],
  ])('%s', (_name, id, ids, wanted) => { expect(findArticle(articles(...ids), id)).toBe(wanted); });
});
