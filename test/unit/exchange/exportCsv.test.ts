import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../src/core/exchange/exportCsv';
import { segment } from '../search/segment';
import { wholeText } from './project';
import { readCsv } from './readCsv';

const exportCsv = (...given: Parameters<typeof csvTable>) => wholeText(csvTable(...given));

const cellsOf = (given: Parameters<typeof segment>[0]): Record<string, string> => {
  const [header, row] = readCsv(exportCsv([segment(given)]).text);
  return Object.fromEntries((header ?? []).map((name, column) => [name, row?.[column] ?? '?']));
};

describe('exportCsv', () => {
  it('starts with a byte-order mark and ends lines with CRLF', () => {
    const { text } = exportCsv([segment()]);
    expect(text.startsWith('\ufefffile,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('writes all that is known of a segment', () => {
    const article = { id: 'ferry-case', title: 'Ferry case', topics: ['A / B', 'C'], status: 'unread', fields: { source: 'Harbour Post', date: '2024-03-12', page: '4', language: 'en' } };
    expect(cellsOf({ id: 'k3v9q2', memo: 'strong claim', article })).toEqual({
      file: 'weeks/week-07.txt', article: 'Ferry case', article_id: 'ferry-case', source: 'Harbour Post', date: '2024-03-12', author: '', section: '', page: '4', language: 'en', url: '', kind: 'passage', id: 'k3v9q2',
      tag_1: 'claims', tag_2: 'market-power', tag: 'claims/market-power', topics: 'A / B; C',
      text: 'The regulator fined the ferry platform.',
      memo: 'strong claim', annotations_file: 'weeks/week-07.txt.ana.annotations.yaml', key: 'weeks/week-07.txt.ana.annotations.yaml#k3v9q2', article_key: 'weeks/week-07.txt#ferry-case',
      coder: 'ana', created: '2026-11-21T10:00:00Z',
      start: '10', end: '40', status: 'exact',
    });
  });

  it('gives a row for each tag, the path split over as many columns as the deepest has', () => {
    const [header, ...rows] = readCsv(exportCsv([segment({ tags: ['a', 'b/c/d'] }), segment({ tags: [] })]).text);
    expect(header?.slice(12, 16)).toEqual(['tag_1', 'tag_2', 'tag_3', 'tag']);
    expect(rows.map((row) => row.slice(12, 16))).toEqual([['a', '', '', 'a'], ['b', 'c', 'd', 'b/c/d'], ['', '', '', '']]);
  });

  it('of one tag has no rows of the other tags of its passages', () => {
    const { text } = exportCsv([segment({ tags: ['claims/cost', 'claims', 'evidence'] })], { tag: 'claims' });
    const [header, ...rows] = readCsv(text);
    const column = header?.indexOf('tag') ?? -1;
    expect(rows.map((row) => row[column])).toEqual(['claims/cost', 'claims']);
  });

  it('brings quotation marks, separators and line breaks back as they were', () => {
    const text = 'He said "no", twice;\r\nthen\nleft.\t ';
    expect(cellsOf({ text })['text']).toBe(text);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u00a0=1', '\ufeff=1', '\u200b@x', '＝1', '＋1', '－1', '＠x', '"=1', ' \t'])(
    'makes the formula %j harmless wherever it stands', (formula) => {
      const given = formula === ' \t' ? '\t' : formula;
      const cells = cellsOf({ text: given, memo: given, coder: given, tags: [given], article: { id: 'x', title: given, topics: [], status: 'unread', fields: {} } });
      for (const column of ['text', 'memo', 'coder', 'tag', 'tag_1', 'article']) expect(cells[column], column).toBe(`'${given}`);
    });

  it('says how many cells it changed, and leaves others alone', () => {
    expect(exportCsv([segment({ text: 'a = b', memo: 'e-mail' })]).losses).toEqual([]);
    expect(exportCsv([segment({ text: '=a', memo: '-b' })]).losses).toMatchObject([
      { code: 'formula-cells', message: '2 cells look like a spreadsheet formula and got an apostrophe in front.' },
    ]);
  });

  it.each([',', ';', '\t'] as const)('is read back alike with the separator %j', (csvSeparator) => {
    const given = [segment({ text: 'one, two; three\tfour', memo: '=1+1', tags: ['a'] }), segment({ text: 'said "no"\r\nand left', memo: '\t@x', coder: ';', tags: ['b;c', '-d,e'] })];
    const { text } = exportCsv(given, { csvSeparator });
    const plain = readCsv(exportCsv(given).text);
    expect(readCsv(text, csvSeparator)).toEqual(plain);
    expect(parse<string[]>(text.slice(1), { delimiter: csvSeparator, skipEmptyLines: true })).toMatchObject({ data: plain, errors: [] });
    for (const cell of plain.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('leaves a number one, also below nought', () => {
    expect(cellsOf({ start: -5 })['start']).toBe('-5');
  });

  it('names passages and articles differently in digests that are copies of each other', () => {
    const copies = ['a.txt', 'b.txt'].map((file) => segment({ file, sidecar: `${file}.annotations.yaml` }));
    const [header, ...rows] = readCsv(exportCsv(copies).text);
    for (const column of ['key', 'article_key']) expect(new Set(rows.map((row) => row[header?.indexOf(column) ?? -1])).size, column).toBe(2);
  });

  it('writes a header for no segments', () => {
    expect(readCsv(exportCsv([]).text)).toHaveLength(1);
  });

  it('takes a hundred thousand segments', () => {
    const many = Array.from({ length: 100_000 }, () => segment());
    expect(exportCsv(many).text.split('\r\n')).toHaveLength(100_002);
  });
});
