import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAt } from '../../../src/core/digest/article/articleAt';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { digestOf, plain } from './stories';

/** Ranges are tight, ordered and disjoint; ids are unique; sub-headings lie in the body. */
function expectSound(text: string): void {
  const { articles, layout } = parseDigest(text);
  expect(layout.kind === 'none').toBe(articles.length === 0);
  let last = 0;
  for (const article of articles) {
    const { titleStart, titleEnd, bodyStart, bodyEnd, closingStart, closingEnd } = article;
    const ends = [last, titleStart, titleEnd, bodyStart, bodyEnd, closingStart ?? bodyEnd, closingEnd ?? bodyEnd, text.length];
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    for (const part of [text.slice(titleStart, titleEnd), text.slice(bodyStart, bodyEnd)]) expect(part).toBe(part.trim());
    expect(text.slice(titleStart, titleEnd).replace(/\s+/gu, ' ')).toBe(article.title);
    expect(article.title).not.toBe('');
    for (const { start, end } of article.subheadings) {
      expect(start).toBeGreaterThanOrEqual(bodyStart);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(bodyEnd);
    }
    last = closingEnd ?? bodyEnd;
  }
  expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length);
}

const pieces = fc.constantFrom(
  '\n', '\n\n', '\r\n', '\n\n\n', '\f', '\ufeff', '---\n', '====\n', '# ', '## ', '1. ', '• ', '**', 'Title: ', 'Date: 3 May 2024\n', 'By Ann Bell\n', 'Read on\n', 'Read on\n\n',
  'A title of five words', 'Another short title', 'CAPITAL TITLE', 'https://a.example/b\n', '12 hours ago\n', '&nbsp,', '\u00a0', '😀', '\ud800', '港口将获得新的起重机',
  'A paragraph of running text that is long enough to be one, because it says several things, one after the other, and ends with a stop.',
);

describe('parseDigest, whatever the text', () => {
  it('gives sound articles for shuffled pieces of digests', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      expectSound(parts.join(''));
    }), { numRuns: 400 });
  });

  it('gives sound articles for any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), { numRuns: 200 });
  });

  it.each([
    ['a million blank lines', '\n'.repeat(1_000_000)],
    ['one line of 20 MB', 'word and word, '.repeat(1_400_000)],
    ['equal lines', 'the same line again\n'.repeat(50_000)],
    ['lines drawn', '-----\n\n'.repeat(50_000)],
    ['fields', 'Title: a\nDate: b\n'.repeat(30_000)],
    ['bylines', 'By Ann Bell\n'.repeat(50_000)],
    ['quotes', `${'“'.repeat(150)}\n`.repeat(10_000)],
    ['debris', `${'&nbsp,'.repeat(30)}x\n`.repeat(10_000)],
  ])('comes to an end with %s', (_, text) => {
    expectSound(text);
  });
});

describe('articleAt', () => {
  const text = `\n\n${digestOf((story) => `${plain(story)}\n\nContinue in the app`)}`;
  const { articles } = parseDigest(text);

  it('finds the article of an offset, with the blank lines behind it', () => {
    for (const [index, article] of articles.entries()) {
      expect(articleAt(articles, article.titleStart)).toBe(article);
      expect(articleAt(articles, article.bodyEnd)).toBe(article);
      expect(articleAt(articles, article.titleStart - 1)).toBe(articles[index - 1]);
    }
    expect(articleAt(articles, 0)).toBeUndefined();
    expect(articleAt([], 5)).toBeUndefined();
  });
});
