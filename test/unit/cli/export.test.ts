import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interruptible } from '../../../src/cli/files/interruptible';
import { writeExportFile, writeExportFolder } from '../../../src/cli/files/writeExport';
import type { ExportParts } from '../../../src/core/exchange/types';
import { message } from '../../../src/core/issues/issue';
import { sampleText } from '../corpus/sample';
import { folderOf, run, sidecarText } from './run';

let folder: string;
let remove: () => void;
const quote = 'Ferry operators';
const start = sampleText.indexOf(quote);
const annotations = [{ id: 'a1', start, end: start + quote.length, exact: quote, tags: ['claims/cost'], memo: 'one; two', created: '2026-01-01T00:00:00Z' }];
beforeEach(() => { ({ folder, remove } = folderOf({ 'week.txt': sampleText, 'week.txt.annotations.yaml': sidecarText(annotations) })); });
afterEach(() => { remove(); });
const file = (name: string): string => path.join(folder, name);
const exported = (...args: string[]) => run('export', folder, ...args);

async function* pieces(...list: readonly [file: string, data: string][]): ExportParts {
  for (const [name, data] of list) yield await Promise.resolve({ file: name, data });
  return [];
}

async function* failing(how: () => void): ExportParts {
  yield await Promise.resolve({ file: 'a/one.csv', data: 'new' });
  how();
  yield { file: 'two.csv', data: 'new' };
  return [];
}

describe('export', () => {
  it('takes the separator from the option or else the folder’s settings', async () => {
    const header = (name: string) => readFileSync(file(name), 'utf8').slice(1, 13);
    await exported('--format', 'csv', '--out', file('comma.csv'));
    await exported('--format', 'csv-matrix', '--separator', 'tab', '--rows', 'digest', '--out', file('tab.csv'));
    expect([header('comma.csv'), header('tab.csv')]).toEqual(['file,article', 'file\tclaims/']);
    const { folder: other, remove: removeOther } = folderOf({
      'week.txt': sampleText, 'week.txt.annotations.yaml': sidecarText(annotations), '.vscode/settings.json': '{ "policyDigest.export.csvSeparator": "semicolon" }',
    });
    await run('export', other, '--format', 'csv', '--out', file('semicolon.csv'));
    removeOther();
    expect(header('semicolon.csv')).toBe('file;article');
    expect(await exported('--format', 'csv', '--separator', '|', '--out', file('x.csv'))).toMatchObject({ code: 2, stderr: 'policy-digest: --separator must be one of comma, semicolon, tab, not "|"\n' });
  });

  it('fills a template, and says what is wrong with one', async () => {
    writeFileSync(file('t.mustache'), '{{#passages}}{{quote}} ({{article.title}}){{/passages}}\n{{nobody}}\n');
    expect(await exported('--format', 'template', '--template', file('t.mustache'), '--out', file('out.md'))).toMatchObject({ code: 0, stdout: expect.stringContaining('t.mustache, line 2: there is no "nobody"') as string });
    expect(readFileSync(file('out.md'), 'utf8')).toMatch(/^Ferry operators \(Ferry operators .*\)\n\n$/);
    writeFileSync(file('t.mustache'), '{{#passages}}');
    expect(await exported('--format', 'template', '--template', file('t.mustache'), '--out', file('none.md'))).toMatchObject({ code: 2, stderr: expect.stringContaining('Line 1: the section "passages" is not closed') as string });
    expect(await exported('--format', 'template', '--out', file('none.md'))).toMatchObject({ code: 2, stderr: expect.stringContaining('template') as string });
    expect(readdirSync(folder)).not.toContain('none.md');
  });

  it('changes a file that is there only with --force; the same export again is no change', async () => {
    const csv = (...more: string[]) => exported('--format', 'csv', '--out', file('out.csv'), ...more);
    expect((await csv()).code).toBe(0);
    const first = readFileSync(file('out.csv'), 'utf8');
    expect((await csv()).code).toBe(0);
    writeFileSync(file('out.csv'), 'mine');
    expect(await csv()).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') as string });
    expect(readFileSync(file('out.csv'), 'utf8')).toBe('mine');
    expect((await csv('--force')).code).toBe(0);
    expect(readFileSync(file('out.csv'), 'utf8')).toBe(first);
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'week.txt', 'week.txt.annotations.yaml']);
  });
});

describe('an export of several files', () => {
  it('is a folder, made whole, in which other files stay', async () => {
    const { written } = await writeExportFolder(file('out'), pieces(['a/one.csv', '1'], ['a/one.csv', '2'], ['two.csv', '3']), false);
    expect(written).toEqual([file('out/a/one.csv'), file('out/two.csv')]);
    writeFileSync(file('out/mine.txt'), 'mine');
    await writeExportFolder(file('out'), pieces(['a/one.csv', '12'], ['new.csv', '4']), false);
    await expect(writeExportFolder(file('out'), pieces(['newer.csv', '5'], ['two.csv', 'other']), false)).rejects.toThrow('is there already');
    expect(readdirSync(file('out')).sort()).toEqual(['a', 'mine.txt', 'new.csv', 'two.csv']);
    expect(['a/one.csv', 'two.csv'].map((name) => readFileSync(file(`out/${name}`), 'utf8'))).toEqual(['12', '3']);
    await writeExportFolder(file('out'), pieces(['two.csv', 'other']), true);
    expect(readFileSync(file('out/two.csv'), 'utf8')).toBe('other');
    expect(readdirSync(folder).sort()).toEqual(['out', 'week.txt', 'week.txt.annotations.yaml']);
  });
});

describe('an export that ends early', () => {
  const endings: readonly (readonly [name: string, parts: () => ExportParts, told: string])[] = [
    ['because it is interrupted', () => interruptible(failing(() => process.emit('SIGINT', 'SIGINT'))), 'interrupted'],
    ['because it fails', () => failing(() => { throw new Error('broken'); }), 'broken'],
    ['because it is refused', async function* () { return await Promise.resolve({ refusal: message('template-missing') }); }, 'Choose a template'],
  ];

  it.each(endings)('%s leaves the old file and no partial one', async (_, parts, told) => {
    writeFileSync(file('out.csv'), 'old');
    const before = readdirSync(folder);
    await expect(writeExportFile(file('out.csv'), parts(), true)).rejects.toThrow(told);
    await expect(writeExportFolder(file('out'), parts(), true)).rejects.toThrow(told);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(file('out.csv'), 'utf8')).toBe('old');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});
