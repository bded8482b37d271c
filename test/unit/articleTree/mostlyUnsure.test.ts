import { describe, expect, it } from 'vitest';
import { mostlyUnsure } from '../../../src/core/articleTree/mostlyUnsure';
import type { ListedArticle } from '../../../src/core/articleTree/types';

function articles(sure: number, unsure: number, decided = 0): ListedArticle[] {
  const make = (count: number, topics: { readonly unsure: boolean; readonly manual: boolean }): ListedArticle[] =>
    Array.from({ length: count }, (_, number): ListedArticle => ({
      key: String(number), title: '', file: '', words: '', date: undefined, source: undefined, authors: [], status: 'unread',
      tags: [], entities: [], phrases: [], isNew: false, topics: { primary: null, topics: [], ...topics },
    }));
  return [
    ...make(sure, { unsure: false, manual: false }), ...make(unsure, { unsure: true, manual: false }), ...make(decided, { unsure: true, manual: true }),
  ];
}

describe('mostlyUnsure', () => {
  it('tells how many articles no topic fits, where that is half of them or more', () => {
    expect(mostlyUnsure(articles(5, 5))).toBe(5);
    expect(mostlyUnsure(articles(0, 12))).toBe(12);
    expect(mostlyUnsure(articles(6, 5))).toBeUndefined();
  });

  it('says nothing of a few articles, nor of what the researcher has decided', () => {
    expect(mostlyUnsure(articles(0, 9))).toBeUndefined();
    expect(mostlyUnsure(articles(0, 4, 8))).toBeUndefined();
    expect(mostlyUnsure([])).toBeUndefined();
  });
});
