import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tableNames } from '../../../src/core/tables/tables';
import { sampleAnnotation, sampleText } from '../corpus/sample';
import { keyFaults, readTables } from '../tables/readTables';
import { folderOf, runJson, sidecarText } from './run';

let folder: string;
let remove: () => void;
beforeAll(() => {
  const annotations = [sampleAnnotation('p1', 'had no legal basis', ['claims/legality'], { coder: 'ana' }), sampleAnnotation('p2', 'denies any breach', ['claims'])];
  ({ folder, remove } = folderOf({
    'digests/a.txt': sampleText, 'digests/a.txt.annotations.yaml': sidecarText(annotations, [], 'a.txt'), 'digests/b.txt': sampleText,
    'digests/.policy-digest/codebook.yaml': 'version: 1\ntags:\n  - name: claims\n',
  }));
});
afterAll(() => { remove(); });

const read = (out: string) => readTables(Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), 'utf8')])));

it('a folder is exported as tables, digests without annotations too', async () => {
  const out = path.join(folder, 'tables');
  const { written } = await runJson(0, 'export', path.join(folder, 'digests'), '--format', 'tables', '--out', out);
  expect(written).toEqual(['datapackage.json', ...tableNames.map((name) => `${name}.csv`)].map((name) => path.join(out, name)));
  const { tables, contract } = read(out);
  expect(keyFaults({ tables, contract })).toEqual([]);
  expect(tables['documents']?.map(({ document, articles }) => [document, articles])).toEqual([['a.txt', 3], ['b.txt', 3]]);
  expect(tables['segments']?.map(({ segment, coder }) => [segment, coder])).toEqual([['a.txt.annotations.yaml#p1', 'ana'], ['a.txt.annotations.yaml#p2', null]]);
  expect(tables['codes']?.map(({ code, in_codebook: known }) => [code, known])).toEqual([['claims', true], ['claims/legality', false]]);
  expect(tables['mentions']?.length).toBeGreaterThan(0);
});

it('a query chooses the segments alone', async () => {
  const out = path.join(folder, 'chosen');
  await runJson(0, 'export', path.join(folder, 'digests'), '--format', 'tables', '--query', 'coder:ana', '--out', out);
  const { tables } = read(out);
  expect(tables['segments']).toHaveLength(1);
  expect(tables['articles']).toHaveLength(6);
});
