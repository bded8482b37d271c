import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import { driverCommand, withAttributes } from '../../../src/features/gitMerging/driverCommand';
import { folderOf, run, runJson } from './run';

const entry = (id: string, start: number, memo = ''): string =>
  `  - id: ${id}\n    tags: [a]\n    exact: words\n    start: ${start}\n${memo === '' ? '' : `    memo: ${memo}\n`}`;
const sidecar = (...entries: readonly string[]): string => `version: 1\nannotations:\n${entries.join('')}`;
const name = 'week.txt.annotations.yaml';

const folders: (() => void)[] = [];
afterEach(() => { for (const remove of folders.splice(0)) remove(); });

function filesOf(files: Readonly<Record<string, string>>): string {
  const { folder, remove } = folderOf(files);
  folders.push(remove);
  return folder;
}

function idsOf(text: string): string[] {
  return readSidecar(text).sidecar?.annotations.map(({ id }) => id) ?? [];
}

describe('merge', () => {
  it('writes what both sides have into OURS', async () => {
    const folder = filesOf({ base: sidecar(), ours: sidecar(entry('mine', 1)), theirs: sidecar(entry('their', 2)) });
    const files = ['base', 'ours', 'theirs'].map((file) => path.join(folder, file));
    expect(await runJson(0, 'merge', ...files, name)).toEqual({ file: name, written: true, conflicts: [] });
    expect(idsOf(readFileSync(path.join(folder, 'ours'), 'utf8'))).toEqual(['mine', 'their']);
  });

  it('reports conflicts in one line each, with their place, and ends with 1', async () => {
    const folder = filesOf({ base: sidecar(entry('a', 1, 'x')), ours: sidecar(entry('a', 1, 'y')), theirs: sidecar(entry('a', 1, 'z')) });
    const files = ['base', 'ours', 'theirs'].map((file) => path.join(folder, file));
    const { code, stderr } = await run('merge', ...files, name);
    expect(code).toBe(1);
    expect(stderr).toBe(`${name}:7:5: "memo" was edited on both sides; both texts were kept, separated by a line. [merge-two-texts]\n`);
  });

  it('merges a codebook, even if only its content shows that it is one', async () => {
    const book = (...tags: readonly string[]): string => `version: 1\ntags:\n${tags.map((tag) => `  - name: ${tag}\n`).join('')}`;
    const folder = filesOf({ base: book('a'), ours: book('a', 'b'), theirs: book('a', 'c') });
    expect((await run('merge', ...['base', 'ours', 'theirs'].map((file) => path.join(folder, file)))).code).toBe(0);
    expect(readFileSync(path.join(folder, 'ours'), 'utf8')).toBe(book('a', 'b', 'c'));
  });

  it.each([[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd', 'e']].map((files) => ({ files })))('is used wrongly with $files', async ({ files }) => {
    expect((await run('merge', ...files)).code).toBe(2);
  });
});

describe('git with the merge driver', () => {
  let program = '';
  beforeAll(async () => {
    // A name as users have them: the driver's line has to get it through git and its shell.
    const { folder } = folderOf({ "it's 100 %A of mine/x": '' });
    program = path.join(folder, "it's 100 %A of mine", 'cli.js');
    await build({ entryPoints: ['src/cli.ts'], outfile: program, bundle: true, platform: 'node', loader: { '.txt': 'text', '.yaml': 'text' }, logLevel: 'error' });
    chmodSync(program, 0o755);
  });

  /** A repository with two branches that changed the sidecar each in its way; it is on `ours`. */
  function repository(base: string, ours: string, theirs: string): string {
    const folder = filesOf({ [name]: base, '.gitattributes': withAttributes('') });
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'pipe' });
    };
    git('init', '-q', '-b', 'ours');
    git('config', 'merge.policy-digest.driver', driverCommand(process.execPath, program));
    git('add', '.');
    git('commit', '-q', '-m', 'base');
    git('checkout', '-q', '-b', 'theirs');
    writeFileSync(path.join(folder, name), theirs);
    git('commit', '-q', '-am', 'theirs');
    git('checkout', '-q', 'ours');
    writeFileSync(path.join(folder, name), ours);
    git('commit', '-q', '-am', 'ours');
    return folder;
  }

  function merge(folder: string) {
    const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'merge', '-q', '--no-edit', 'theirs'], { cwd: folder, encoding: 'utf8' });
    return { status, told: stdout + stderr, text: readFileSync(path.join(folder, name), 'utf8') };
  }

  it('merges additions in one place, where git by itself would give up', () => {
    const folder = repository(sidecar(entry('a', 1)), sidecar(entry('a', 1), entry('mine', 5)), sidecar(entry('a', 1), entry('their', 7)));
    const { status, text } = merge(folder);
    expect(status).toBe(0);
    expect(idsOf(text)).toEqual(['a', 'mine', 'their']);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toBe('');
  });

  it('stops at a true conflict with a file that can be read and holds both', () => {
    const folder = repository(sidecar(entry('a', 1, 'x')), sidecar(entry('a', 1, 'mine')), sidecar(entry('a', 1, 'their'), entry('new', 9)));
    const { status, told, text } = merge(folder);
    expect(status).toBe(1);
    expect(told).toContain(`${name}:7:5:`);
    expect(readSidecar(text).sidecar?.annotations.map(({ id, memo }) => [id, memo])).toEqual([['a', 'mine\n\n---\n\ntheir'], ['new', undefined]]);
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toBe(`UU ${name}\n`);
  });

  it('leaves both contents between markers where one cannot be read', () => {
    const { status, text } = merge(repository(sidecar(entry('a', 1)), 'annotations: [', sidecar(entry('a', 1), entry('b', 2))));
    expect(status).toBe(1);
    expect(text).toContain('<<<<<<< ours\nannotations: [\n=======\n');
    expect(text).toContain('id: b');
  });
});
