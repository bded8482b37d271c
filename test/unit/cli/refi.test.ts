import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { anchorFor } from '../../../src/core/annotations/anchoring/anchorFor';
import { sampleText } from '../corpus/sample';
import { folderOf, runJson, sidecarText } from './run';

const removals: (() => void)[] = [];
afterEach(() => { removals.splice(0).forEach((remove) => { remove(); }); });

function newFolder(files: Readonly<Record<string, string>>): string {
  const { folder, remove } = folderOf(files);
  removals.push(remove);
  return folder;
}

const windowsText = sampleText.replaceAll('\n', '\r\n');

function annotation(text: string, id: string, exact: string, rest: object): object {
  const start = text.indexOf(exact);
  return { id, ...anchorFor(text, { start, end: start + exact.length }), created: '2026-11-21T10:00:00Z', ...rest };
}

const project = {
  'week.txt': sampleText,
  'week.txt.ana.annotations.yaml': sidecarText(
    [annotation(sampleText, 'k3v9q2', 'two ferry operators', { tags: ['claims/fees', 'actors'], memo: 'Who?\n\nBoth.', coder: 'ana' })],
    [{ id: 'regulator-opens-privacy-case-against-ticket-platform', title: 'Regulator opens privacy case against ticket platform', tags: ['privacy'], status: 'coded', memo: 'Compare.' }],
  ),
  '2026/Press review.md': windowsText,
  '2026/Press review.md.annotations.yaml': sidecarText([annotation(windowsText, 'b1', 'satellite broadband', { tags: ['tech'] })], [], 'Press review.md'),
  '.policy-digest/codebook.yaml': 'version: 1\nmemo: About ferries.\ntags:\n  - name: claims\n    color: "#4e79a7"\n    description: What is claimed.\n',
};

describe('policy-digest export and import of REFI-QDA', () => {
  it.each(['article', 'digest'])('brings a folder back: the same file in the second round, with one source for each %s', async (sources) => {
    const out = newFolder({});
    const [first, second] = [path.join(out, 'first.qdpx'), path.join(out, 'second.qdpx')];
    await runJson(0, 'export', newFolder(project), '--format', 'qdpx', '--sources', sources, '--out', first);
    const again = path.join(out, 'again');
    mkdirSync(again);
    const { written, format, offsetReading } = await runJson(0, 'import', first, '--into', again);
    expect(format).toEqual({ id: 'qdpx', name: 'REFI-QDA' });
    expect(offsetReading).toContain('code points');
    expect((written as string[]).map((file) => path.relative(again, file).split(path.sep).join('/')).sort()).toEqual(Object.keys(project).sort());
    await runJson(0, 'export', again, '--format', 'qdpx', '--sources', sources, '--out', second);
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it('imports nothing twice', async () => {
    const out = newFolder({});
    const file = path.join(out, 'project.qdpx');
    const folder = newFolder(project);
    await runJson(0, 'export', folder, '--format', 'qdpx', '--out', file);
    // Only the tags that are in use without being in the codebook are added to it.
    expect((await runJson(0, 'import', file, '--into', folder))['written']).toEqual([path.join(folder, '.policy-digest/codebook.yaml')]);
    expect((await runJson(0, 'import', file, '--into', folder))['written']).toEqual([]);
  });

  it.each(['qdc', 'codebook-csv'])('brings tags back from a codebook: %s', async (format) => {
    const out = newFolder({});
    const file = path.join(out, format === 'qdc' ? 'codes.qdc' : 'codes.csv');
    await runJson(0, 'export', newFolder(project), '--format', format, '--out', file);
    const again = newFolder({});
    await runJson(0, 'import', file, '--into', again);
    const codebook = readFileSync(path.join(again, '.policy-digest/codebook.yaml'), 'utf8');
    for (const words of ['name: claims', '#4e79a7', 'What is claimed.', 'name: fees', 'name: tech']) expect(codebook).toContain(words);
  });

  it('brings tags from the codebook of another folder; what is there stays', async () => {
    const folder = newFolder({ '.policy-digest/codebook.yaml': 'version: 1\ntags:\n  - name: claims\n    description: Ours.\n' });
    const { losses } = await runJson(0, 'import', path.join(newFolder(project), '.policy-digest/codebook.yaml'), '--into', folder);
    expect(losses).toMatchObject([{ code: 'import-kept', message: expect.stringContaining('claims') as string }]);
    const codebook = readFileSync(path.join(folder, '.policy-digest/codebook.yaml'), 'utf8');
    expect(codebook).toContain('Ours.');
    expect(codebook).not.toContain('What is claimed.');
    expect(codebook).toContain('#4e79a7');
  });
});
