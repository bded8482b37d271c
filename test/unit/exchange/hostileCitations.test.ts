import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBibtex } from '../../../src/core/exchange/exportBibtex';
import { exportCsl } from '../../../src/core/exchange/exportCsl';
import type { ArticleFields } from '../../../src/core/digest/types';
import { segment } from '../search/segment';

const cited = (title: string, fields: ArticleFields = {}, file = 'a.txt', id = title) => segment({ file, article: { id, title, topics: [], status: '', fields } });

/** Reads BibTeX as the program does: braces count wherever they are, and an entry ends with its last one. */
function readBibtex(text: string): { readonly key: string; readonly fields: Record<string, string> }[] {
  const entries: { key: string; fields: Record<string, string> }[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at)) {
    const [head = '', key = ''] = /^@article\{([^,\s]+),\n/.exec(text.slice(at)) ?? [];
    expect(head).not.toBe('');
    at += head.length;
    const fields: Record<string, string> = {};
    for (;;) {
      const [start, name] = /^ {2}(\w+) = \{/.exec(text.slice(at)) ?? [];
      if (start === undefined || name === undefined) break;
      at += start.length;
      const from = at;
      for (let depth = 1; depth > 0; at += 1) {
        if (at >= text.length) throw new Error(`${name} is not closed`);
        depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
      }
      fields[name] = text.slice(from, at - 1);
      expect(text.slice(at, at + 2)).toBe(',\n');
      at += 2;
    }
    expect(text.slice(at, at + 2)).toBe('}\n');
    at += 2;
    entries.push({ key, fields });
  }
  return entries;
}

describe('BibTeX', () => {
  it('bears any signs in any field', () => {
    const signs = ['{', '}', '\\', '@article{x,', '\n', '"', '%', '#', '$', '&', '~', '^', '_', ',', ' and ', 'é', '中', '\u0000', 'a'];
    const words = fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(words, words, words, (title, author, other) => {
      const entries = readBibtex(exportBibtex([
        cited(`t${title}`, { author, source: other, page: other, url: `https://example.org/${other}`, publisher: title, date: other }), cited('Last'),
      ]).text);
      expect(entries).toHaveLength(2);
      expect(entries[1]?.fields).toEqual({ title: 'Last', note: 'a.txt' });
    }), { numRuns: 300 });
  });

  it('has an ASCII key for each article, whatever it is called', () => {
    const articles = [
      cited('Паром', { author: 'Анна Петрова', date: '2024-03-12' }), cited('渡轮', { date: '2024' }), cited('עברית'), cited('العبارة'), cited('???'),
      ...Array.from({ length: 60 }, (_, index) => cited('Same title', { author: 'Ana Reyes' }, `f${index}.txt`)), cited('Same', { author: 'Reyesa' }),
    ];
    const keys = readBibtex(exportBibtex(articles).text).map(({ key }) => key);
    expect(keys).toHaveLength(articles.length);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(articles.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
  });

  it('keeps names together', () => {
    const author = (name: string): string | undefined => readBibtex(exportBibtex([cited('T', { author: name })]).text)[0]?.fields['author'];
    expect(author('Smith, John, Jr.')).toBe('Smith, {John, Jr.}');
    expect(author('Reuters')).toBe('{Reuters}');
    expect(author('习近平')).toBe('{习近平}');
    expect(author(' ')).toBeUndefined();
  });
});

describe('CSL-JSON', () => {
  it('has an id of its own for each article, and dates only where they are some', () => {
    const items = JSON.parse(exportCsl([
      cited('T', { date: '2024-03' }), cited('T', { date: 'spring 2024' }, 'b.txt'), cited('"{\n}', { author: '' }),
    ]).text) as Record<string, unknown>[];
    expect(items.map(({ id, issued }) => [id, issued])).toEqual([
      ['a.txt#T', { 'date-parts': [[2024, 3]] }], ['b.txt#T', { raw: 'spring 2024' }], ['a.txt#"{\n}', undefined],
    ]);
  });
});
