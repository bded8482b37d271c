import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleAnnotation, sampleText } from '../corpus/sample';
import { folderOf, run, runJson, sidecarText } from './run';

let remove = (): void => undefined;
afterEach(() => { remove(); });

function folder(files: Readonly<Record<string, string>>): string {
  const made = folderOf(files);
  remove = made.remove;
  return made.folder;
}

const two = [sampleAnnotation('p1', 'had no legal basis', ['claims']), sampleAnnotation('p2', 'A court in Denmark', ['claims'])];
const told = 'week.txt.annotations.yaml:1:1: 2 annotations in week.txt.annotations.yaml have no digest. [sidecar-without-digest]\n';

describe('a digest that was renamed without its annotations', () => {
  const files = { 'march week.txt': sampleText, 'week.txt.annotations.yaml': sidecarText(two), 'other.txt': sampleText, 'other.txt.annotations.yaml': sidecarText(two.slice(0, 1), [], 'other.txt') };

  it('is told by find, which finds the rest all the same', async () => {
    const where = folder(files);
    expect(await run('find', where, '--query', 'tag:claims')).toMatchObject({ code: 1, stderr: told });
    const { segments } = await runJson(1, 'find', where, '--query', 'tag:claims');
    expect(segments).toMatchObject([{ file: 'other.txt', id: 'p1', key: 'other.txt.annotations.yaml#p1' }]);
  });

  it('is told by export, which writes the rest all the same', async () => {
    const where = folder(files);
    const out = path.join(where, 'out.csv');
    expect(await run('export', where, '--format', 'csv', '--out', out)).toMatchObject({ code: 1, stderr: told });
    expect(readFileSync(out, 'utf8')).toContain('had no legal basis');
  });

  it('is told by check', async () => {
    expect(await run('check', folder(files))).toMatchObject({ code: 1, stderr: told });
  });

  it('is told with what is left, whatever that is', async () => {
    const left = { 'a.txt.annotations.yaml': sidecarText([], [{ id: 'x', title: 'X', tags: ['t'] }]), 'b.txt.ben.annotations.yaml': 'annotations: [', 'c.txt.annotations.yaml': sidecarText(two.slice(0, 1)) };
    const { problems } = await runJson(1, 'check', folder(left));
    expect((problems as { message: string }[]).map(({ message }) => message)).toEqual([
      'Decisions on 1 article in a.txt.annotations.yaml have no digest.', 'b.txt.ben.annotations.yaml has no digest.',
      '1 annotation in c.txt.annotations.yaml has no digest.',
    ]);
  });
});

describe('names with accents', () => {
  const decomposed = (name: string): string => name.normalize('NFD');

  it.each([
    ['the coder', 'week.txt', decomposed('week.txt.Zoë.annotations.yaml')],
    ['the annotations file', 'Übersicht.txt', decomposed('Übersicht.txt.Zoë.annotations.yaml')],
    ['the digest', decomposed('Übersicht.txt'), 'Übersicht.txt.Zoë.annotations.yaml'],
  ])('may be written either way: %s decomposed', async (_which, digest, sidecar) => {
    const where = folder({ [digest]: sampleText, [sidecar]: sidecarText(two) });
    const { segments } = await runJson(0, 'find', where, '--query', 'tag:claims coder:Zoë');
    expect(segments).toMatchObject([{ file: digest, coder: 'Zoë' }, { file: digest, coder: 'Zoë' }]);
    expect(await runJson(0, 'check', where)).toEqual({ problems: [] });
  });

  it('belong to the digest with the longest fitting name', async () => {
    const where = folder({ 'week.md': sampleText, 'week.md.txt': sampleText, 'week.md.txt.annotations.yaml': sidecarText(two) });
    const { segments } = await runJson(0, 'find', where, '--query', 'tag:claims');
    expect(segments).toMatchObject([{ file: 'week.md.txt', coder: '' }, { file: 'week.md.txt', coder: '' }]);
  });

  it('of a coder are whole, although a file name has no space', async () => {
    const sidecar = JSON.stringify({ version: 1, digest: 'week.txt', coder: 'Ana Müller', annotations: two });
    const { segments } = await runJson(0, 'find', folder({ 'week.txt': sampleText, 'week.txt.Ana-Müller.annotations.yaml': sidecar }), '--query', 'tag:claims');
    expect(segments).toMatchObject([{ coder: 'Ana Müller' }, { coder: 'Ana Müller' }]);
  });
});

describe('an export', () => {
  it('leaves a read-only file alone', async () => {
    const where = folder({ 'week.txt': sampleText, 'week.txt.annotations.yaml': sidecarText(two), 'out.csv': 'frozen' });
    const out = path.join(where, 'out.csv');
    chmodSync(out, 0o444);
    expect(await run('export', where, '--format', 'csv', '--out', out)).toMatchObject({ code: 2, stderr: expect.stringContaining('is read-only') as unknown });
    expect(readFileSync(out, 'utf8')).toBe('frozen');
  });

  it('names each passage so that a copied digest has other names than its original', async () => {
    const where = folder({ 'week.txt': sampleText, 'week.txt.annotations.yaml': sidecarText(two), 'old/week.txt': sampleText, 'old/week.txt.annotations.yaml': sidecarText(two) });
    const { segments } = await runJson(0, 'find', where, '--query', 'tag:claims');
    const keys = (segments as { key: string }[]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});
