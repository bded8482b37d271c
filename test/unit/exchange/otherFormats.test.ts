import { describe, expect, it } from 'vitest';
import { exportBibtex } from '../../../src/core/exchange/exportBibtex';
import { exportCsl } from '../../../src/core/exchange/exportCsl';
import { exportJsonLines } from '../../../src/core/exchange/exportJsonLines';
import { matrixTable } from '../../../src/core/exchange/exportMatrix';
import { personName } from '../../../src/core/exchange/personName';
import type { SegmentArticle } from '../../../src/core/search/types';
import { segment } from '../search/segment';
import { wholeText } from './project';
import { readCsv } from './readCsv';

const exportMatrix = (...given: Parameters<typeof matrixTable>) => wholeText(matrixTable(...given));

const ferry: SegmentArticle = {
  id: 'ferry-case', title: 'Ferry case: 50% & more', topics: [], status: 'coded',
  fields: { source: 'Harbour Post', author: 'Ana de la Cruz and Jo Lind', date: '2024-03-12', page: '4', url: 'https://example.org/a_b', language: 'en' },
};
const rail: SegmentArticle = { id: 'rail', title: 'Rail opens', topics: [], status: 'read', fields: { author: 'Reuters', date: '2024-03' } };
const segments = [
  segment({ id: 'a', article: ferry, tags: ['claims', 'cost'] }), segment({ id: 'b', article: ferry, tags: ['claims'] }),
  segment({ id: 'c', article: rail, tags: ['zeal'] }),
];

describe('csv-matrix', () => {
  it('counts tags by article, in the order of the codebook', () => {
    const { text } = exportMatrix(segments, { codebook: { version: 1, tags: [{ name: 'cost' }, { name: 'unused' }, { name: 'claims' }] } });
    expect(readCsv(text).map((row) => [row[1], ...row.slice(6)])).toEqual([
      ['article_id', 'cost', 'cost (count)', 'claims', 'claims (count)', 'zeal', 'zeal (count)'],
      ['ferry-case', '1', '1', '1', '2', '0', '0'],
      ['rail', '0', '0', '0', '0', '1', '1'],
    ]);
  });

  it('names articles that have one id in several digests', () => {
    const [, ...rows] = readCsv(exportMatrix(['a.txt', 'b.txt'].map((file) => segment({ file, article: ferry }))).text);
    expect(rows.map((row) => row[5])).toEqual(['a.txt#ferry-case', 'b.txt#ferry-case']);
  });

  it('has digests as rows if asked for', () => {
    const given = [...segments, segment({ file: 'other.txt', article: ferry, tags: ['cost'] })];
    expect(readCsv(exportMatrix(given, { rows: 'digest', csvSeparator: ';' }).text, ';')).toEqual([
      ['file', 'claims', 'claims (count)', 'cost', 'cost (count)', 'zeal', 'zeal (count)'],
      ['weeks/week-07.txt', '1', '2', '1', '1', '1', '1'],
      ['other.txt', '0', '0', '1', '1', '0', '0'],
    ]);
  });

  it('makes a tag in the header harmless', () => {
    expect(readCsv(exportMatrix([segment({ tags: ['=1+1'] })]).text)[0]?.[6]).toBe("'=1+1");
  });
});

it('writes a line of JSON for each segment', () => {
  const lines = exportJsonLines(segments, { tag: 'claims' }).text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ id, tags }) => [id, tags])).toEqual([['a', ['claims']], ['b', ['claims']], ['c', []]]);
  expect(lines[0]).toMatchObject({ article: { fields: { source: 'Harbour Post' } }, text: segments[0]?.text });
});

describe('cited articles', () => {
  it('are each written once as CSL-JSON', () => {
    expect(JSON.parse(exportCsl(segments).text)).toEqual([
      {
        id: 'weeks/week-07.txt#ferry-case', type: 'article-newspaper', title: 'Ferry case: 50% & more',
        author: [{ family: 'de la Cruz', given: 'Ana' }, { family: 'Lind', given: 'Jo' }], 'container-title': 'Harbour Post',
        issued: { 'date-parts': [[2024, 3, 12]] }, page: '4', URL: 'https://example.org/a_b', language: 'en', note: 'weeks/week-07.txt',
      },
      {
        id: 'weeks/week-07.txt#rail', type: 'article-newspaper', title: 'Rail opens', author: [{ literal: 'Reuters' }],
        issued: { 'date-parts': [[2024, 3]] }, note: 'weeks/week-07.txt',
      },
    ]);
  });

  it('are written as BibTeX, with their signs escaped and unique keys', () => {
    const again = segment({ id: 'd', file: 'other.txt', article: ferry });
    const { text } = exportBibtex([...segments, again]);
    expect([...text.matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key)).toEqual(['delacruz2024ferry', 'reuters2024rail', 'delacruz2024ferrya']);
    expect(text).toContain('  title = {Ferry case: 50\\% \\& more},');
    expect(text).toContain('  author = {de la Cruz, Ana and Lind, Jo},');
    expect(text).toContain('  author = {{Reuters}},');
    expect(text).toContain('  url = {https://example.org/a_b},');
  });

  it.each([
    ['Ana Reyes', 'Reyes', 'Ana'], ['Reyes, Ana', 'Reyes', 'Ana'], ['Jo van den Berg', 'van den Berg', 'Jo'], ['Reuters', 'Reuters', ''], ['van Dyk', 'Dyk', 'van'],
  ])('name %s', (name, family, given) => {
    expect(personName(name)).toEqual({ family, given });
  });
});
