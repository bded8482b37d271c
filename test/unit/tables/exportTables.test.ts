import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exporter } from '../../../src/core/exchange/types';
import { segmentKey } from '../../../src/core/search/segmentKey';
import { tablesExporter } from '../../../src/core/tables/exportTables';
import { CsvRows } from '../../../src/core/tables/csvRows';
import { dataPackage } from '../../../src/core/tables/dataPackage';
import { tableNames } from '../../../src/core/tables/tables';
import { projectOf, written } from '../exchange/project';
import { keyFaults, readTables, type Package } from './readTables';
import { ferryId, hostileCells, sampleProject, wideText } from './sampleProject';

/** The files as texts, and what the exporter said. */
async function exported(exporter: Exporter, project = sampleProject()) {
  const { files, losses } = await written(exporter, project);
  return { losses, files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes, 'latin1').toString('utf8')])) };
}
const read = async (project = sampleProject()) => readTables((await exported(tablesExporter, project)).files);
const wide = 'weeks/=week, 7.txt';

describe('tables', () => {
  it('are one file each beside their contract, without a byte-order mark, with CRLF', async () => {
    const { files } = await exported(tablesExporter);
    expect(Object.keys(files).sort()).toEqual(['datapackage.json', ...tableNames.map((name) => `${name}.csv`)].sort());
    for (const text of Object.values(files)) expect(text).not.toMatch(/^\ufeff/);
    expect(files['coders.csv']).toBe("coder,segments,notes\r\n'=ana's,2,0\r\nana,0,2\r\n");
  });

  it('hold their contract, with keys that are unique over all files and name rows that are there', async () => {
    const { tables, contract } = await read();
    expect(keyFaults({ tables, contract })).toEqual([]);
    expect(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length > 0]))).toEqual(Object.fromEntries(tableNames.map((name) => [name, true])));
  });

  it('give back what cells held, whatever breaks tables', async () => {
    const { tables } = await read();
    const memos = tables['segments']?.filter(({ segment, memo }) => /#h\d+$/.test(String(segment)) && memo !== null).map(({ memo }) => memo);
    expect(memos).toEqual([...hostileCells, ...hostileCells]);
    expect(tables['codes']?.filter(({ parent }) => parent === 'hostile').map(({ name }) => name).sort())
      .toEqual(hostileCells.filter((cell) => !/[/\r\n\t]/.test(cell)).sort());
    expect(tables['codes']?.[0]).toEqual({
      code: 'claims', name: 'claims', parent: null, depth: 1, position: 1, color: '#4e79a7', description: '=what is "claimed"', include: null, exclude: null,
      memo: 'line one\nline two', examples: null, in_codebook: true, segments: 4,
    });
    expect(tables['codes']?.[1]).toMatchObject({ code: 'claims/legality', parent: 'claims', depth: 2, examples: ['had no "legal" basis', 'void'], segments: 2 });
    expect(tables['codes']?.[2]).toMatchObject({ code: 'unused', in_codebook: true, segments: 0 });
    expect(tables['codes']?.find(({ code }) => code === 'actors/courts')).toMatchObject({ parent: 'actors', in_codebook: false, segments: 2 });
  });

  it('give back any text', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme' })), { minLength: 1 }), (cells) => {
      const csv = new CsvRows();
      const text = csv.header('notes') + csv.rows('notes', cells.map(([note, memo]) => (
        { note, document: 'd', article: null, coder: null, title: null, status: null, memo, topics: { primary: memo } })));
      const contract = JSON.parse(dataPackage('x')) as Package;
      const resources = contract.resources.filter(({ name }) => name === 'notes');
      const { tables } = readTables({ 'datapackage.json': JSON.stringify({ ...contract, resources }), 'notes.csv': text });
      expect(tables['notes']?.map(({ note, memo, topics }) => [note, memo ?? '', topics])).toEqual(cells.map(([note, memo]) => [note, memo, { primary: memo }]));
    }));
  });

  it('never begin a cell as a formula, and say how many would have', async () => {
    const { files, losses } = await exported(tablesExporter);
    for (const [name, text] of Object.entries(files)) {
      if (name.endsWith('.csv')) for (const cell of text.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@-]/);
    }
    expect(losses).toMatchObject([{ code: 'formula-cells' }]);
  });

  it('count offsets both ways', async () => {
    const { tables } = await read();
    const points = Array.from(wideText);
    const found = tables['segments']?.find(({ document, text }) => document === wide && text === 'had no legal basis');
    expect(wideText.slice(Number(found?.['start_utf16']), Number(found?.['end_utf16']))).toBe('had no legal basis');
    expect(points.slice(Number(found?.['start_codepoint']), Number(found?.['end_codepoint'])).join('')).toBe('had no legal basis');
    expect(found?.['start_utf16']).toBe(Number(found?.['start_codepoint']) + 2);
    const mentions = tables['mentions']?.filter(({ document }) => document === wide) ?? [];
    for (const { start_codepoint: start, end_codepoint: end, text } of mentions) expect(points.slice(Number(start), Number(end)).join('')).toBe(text);
    expect(tables['documents']?.[0]).toMatchObject({ document: wide, articles: 3, length_utf16: wideText.length, length_codepoint: points.length });
    for (const { document, title, start_codepoint: start } of tables['articles'] ?? []) {
      if (document === wide) expect(points.slice(Number(start)).join('').startsWith(String(title))).toBe(true);
    }
  });

  it('have no place for passages that are not in the text, and no article that is not there', async () => {
    const { tables } = await read();
    const orphan = tables['segments']?.find(({ segment }) => String(segment).endsWith('week-08.txt.annotations.yaml#p3'));
    expect(orphan).toMatchObject({ anchor: 'orphan', start_utf16: null, end_codepoint: null, text: 'words that are gone' });
    expect(tables['segments']?.find(({ segment }) => String(segment).endsWith('#article:no-longer-there'))).toMatchObject({ kind: 'article', article: null });
    expect(tables['notes']?.find(({ note }) => note === `weeks/week-08.txt.annotations.yaml#article:${ferryId}`)).toEqual({
      note: `weeks/week-08.txt.annotations.yaml#article:${ferryId}`, document: 'weeks/week-08.txt', article: `weeks/week-08.txt#${ferryId}`, coder: null,
      title: 'Ferry operators win appeal in Denmark', status: 'coded', memo: 'Lead case', topics: { primary: 'Air' },
    });
  });

  it('say of articles what the corpus knows', async () => {
    const { all } = sampleProject();
    const { tables } = await read();
    expect(tables['articles']?.map(({ document, article_id: id, primary_topic: topic }) => [document, id, topic]))
      .toEqual(all.flatMap(({ file, articles }) => articles.map(({ article, topics }) => [file, article.id, topics.primary])));
    expect(tables['articles']?.[0]).toMatchObject({ article: `${wide}#${ferryId}`, position: 1, topic_decided: true, primary_topic: 'Air', body: expect.stringContaining('port fees') as string });
    expect(tables['topics']?.filter(({ article }) => article === `${wide}#${ferryId}`)).toMatchObject([
      { topic: 'Air', rank: 1, score: 1, is_primary: true }, { topic: 'Sea / Ferries', rank: 2, is_primary: false },
    ]);
    expect(tables['segments']?.map(({ segment }) => segment)).toEqual(sampleProject().segments.map(segmentKey));
  });

  it('count in entities what mentions list', async () => {
    const { tables } = await read();
    const counted = new Map<string, number>();
    for (const { article, type, entity } of tables['mentions'] ?? []) {
      const key = JSON.stringify([article, type, entity]);
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries((tables['entities'] ?? []).map(({ article, type, entity, mentions }) => [JSON.stringify([article, type, entity]), mentions])))
      .toEqual(Object.fromEntries(counted));
    expect(tables['mentions']?.find(({ type }) => type === 'MONEY')?.['value']).toMatchObject({ amount: 3_000_000 });
  });

  it('of a tag have the segments that were chosen and the codes at and below it, and still all articles', async () => {
    const whole = sampleProject({ tag: 'claims' });
    const chosen = whole.segments.filter(({ tags }) => tags.some((tag) => tag.startsWith('claims')));
    const { tables, contract } = await read({ ...whole, segments: chosen });
    expect(keyFaults({ tables, contract })).toEqual([]);
    expect(tables['segments']).toHaveLength(chosen.length);
    expect([...new Set(tables['segment_codes']?.map(({ code }) => code))].sort()).toEqual(['claims', 'claims/legality']);
    expect(tables['articles']).toHaveLength(6);
  });

  it('are empty below their columns for an empty folder', async () => {
    const { tables } = await read({ ...projectOf([]), all: [] });
    expect(Object.values(tables).flat()).toEqual([]);
  });

  it('keep one digest at a time', async () => {
    const { all } = sampleProject();
    let given = 0;
    const parts = tablesExporter.write({
      ...projectOf([]),
      async *digests() {
        for (const digest of all) {
          given += 1;
          yield await Promise.resolve(digest);
        }
      },
    });
    const seen: number[] = [];
    for await (const { file } of parts) if (file === 'documents.csv') seen.push(given);
    expect(seen).toEqual([0, 1, 2]);
  });
});
