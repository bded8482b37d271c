import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvExporter } from '../../../src/core/exchange/exportCsv';
import { matrixExporter } from '../../../src/core/exchange/exportMatrix';
import type { CsvSeparator, Exporter } from '../../../src/core/exchange/types';
import { segment } from '../search/segment';
import { hostileCells } from '../tables/sampleProject';
import { projectOf, written } from './project';

const separators: readonly CsvSeparator[] = [',', ';', '\t'];

/** Cells by their columns, as a reader of other people reads them. */
async function rowsOf(exporter: Exporter, segments: readonly ReturnType<typeof segment>[], csvSeparator: CsvSeparator): Promise<Record<string, string>[]> {
  const { files } = await written(exporter, projectOf(segments, { csvSeparator }));
  const text = Buffer.from(files[''] ?? '', 'latin1').toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data: [header = [], ...rows], errors } = Papa.parse<string[]>(text, { delimiter: csvSeparator, newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(new Set(header).size).toBe(header.length);
  return rows.map((cells) => {
    expect(cells).toHaveLength(header.length);
    return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '?']));
  });
}

/** A cell that a spreadsheet would have run has an apostrophe in front, and nothing else changes. */
const without = (cell: string | undefined): string => (cell?.startsWith("'") === true ? cell.slice(1) : cell ?? '?');
const isKept = (cell: string | undefined, given: string): boolean => cell === given || (cell?.startsWith("'") === true && without(cell) === given);

describe.each(separators)('read by papaparse with the separator %j', (separator) => {
  it('csv gives back every cell', async () => {
    const given = hostileCells.map((cell, index) => segment({
      id: `s${index}`, memo: cell, text: `${cell} `, tags: [`hostile/${cell.replaceAll('/', '')}`],
      article: { id: 'a', title: cell, topics: [], status: '', fields: { source: cell, author: cell } },
    }));
    const rows = await rowsOf(csvExporter, given, separator);
    expect(rows).toHaveLength(given.length);
    for (const [index, { memo, text, tags, article }] of given.entries()) {
      const row = rows[index] ?? {};
      for (const [column, value] of Object.entries({ memo, text, tag: tags[0] ?? '', article: article.title, source: memo, author: memo })) {
        expect([column, row[column], isKept(row[column], value)]).toEqual([column, row[column], true]);
        expect(row[column]).not.toMatch(/^[=+@-]/);
      }
    }
  });

  it('csv-matrix gives back every cell, and the tags as its columns', async () => {
    const cells = hostileCells.filter((cell) => !/[/\r\n\t]/.test(cell));
    const given = cells.map((cell, index) => segment({ id: `s${index}`, tags: [cell], article: { id: `a${index}`, title: cell, topics: [], status: '', fields: { source: cell } } }));
    const rows = await rowsOf(matrixExporter, given, separator);
    expect(rows.map((row, index) => isKept(row['article'], cells[index] ?? '') && isKept(row['source'], cells[index] ?? ''))).toEqual(cells.map(() => true));
    for (const [index, cell] of cells.entries()) {
      const marked = Object.entries(rows[index] ?? {}).filter(([column, value]) => value === '1' && isKept(column, cell)).map(([, value]) => value);
      expect([cell, marked]).toEqual([cell, ['1']]);
    }
  });
});
