import { describe, expect, it } from 'vitest';
import { foldDuplicates } from '../../../src/core/articleTree/foldDuplicates';

const article = (key: string, date?: string) => ({ key, date });
const keys = (articles: readonly { readonly key: string }[]): string[] => articles.map(({ key }) => key);

describe('stories that appear in several digests', () => {
  const list = [article('late', '2025-03-09'), article('other', '2025-03-01'), article('early', '2025-03-07'), article('undated')];

  it('are folded into the oldest', () => {
    const { articles, copies } = foldDuplicates(list, [['early', 'late', 'undated']]);
    expect(keys(articles)).toEqual(['other', 'early']);
    expect(keys(copies.get('early') ?? [])).toEqual(['late', 'undated']);
  });
  it('without dates into the first', () => {
    const { articles, copies } = foldDuplicates([article('b'), article('a')], [['a', 'b']]);
    expect(keys(articles)).toEqual(['b']);
    expect(keys(copies.get('b') ?? [])).toEqual(['a']);
  });
  it('stay where the others are not in the list', () => {
    expect(foldDuplicates(list, [['late', 'gone']]).articles).toBe(list);
  });
});
