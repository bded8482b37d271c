import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, uniqueIds } from '../../../src/core/digest/articleId';

describe('articleId', () => {
  it('folds marks, case and everything but letters and digits', () => {
    expect(articleId('  Café “Zürich” opens: 3 new rooms!  ')).toBe('cafe-zurich-opens-3-new-rooms');
    expect(articleId('İstanbul’s ﬁrst tram')).toBe('istanbul-s-first-tram');
    expect(articleId('港口 将 开放')).toBe('港口-将-开放');
  });

  it('is cut at 60 characters without a hyphen at the end', () => {
    expect(articleId('a'.repeat(80))).toBe('a'.repeat(60));
    expect(articleId(`${'a'.repeat(59)} ${'b'.repeat(10)}`)).toBe('a'.repeat(59));
    expect(articleId(`${'a'.repeat(59)}𝒜𠀀`)).toBe('a'.repeat(60));
    expect(articleId(`${'a'.repeat(59)}𠀀`)).toBe('a'.repeat(59));
  });

  it('gives a title without letters an id that stays and differs', () => {
    expect(articleId('???')).toBe(articleId('???'));
    expect(articleId('???')).not.toBe(articleId('!!!'));
    expect(articleId('')).toBe('untitled');
  });

  it('always is a clean id', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
      const id = articleId(title);
      expect(id.length).toBeGreaterThan(0);
      expect(id.length).toBeLessThanOrEqual(60);
      expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
    }));
  });
});

describe('uniqueIds', () => {
  it('numbers the second and the third of one id', () => {
    expect(uniqueIds(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a-2', 'a-3']);
  });

  it('does not take the id that another title has by itself', () => {
    expect(uniqueIds(['a', 'a', 'a-2'])).toEqual(['a', 'a-3', 'a-2']);
  });

  it('is always unique', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'b')), (ids) => {
      expect(new Set(uniqueIds(ids)).size).toBe(ids.length);
    }));
  });
});
