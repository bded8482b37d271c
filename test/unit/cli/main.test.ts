import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { commands } from '../../../src/cli/commands';
import { exporters } from '../../../src/core/exportFormats/exporters';
import { sampleText } from '../corpus/sample';
import { folderOf, run } from './run';

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = folderOf({ 'week.txt': sampleText, 'empty.txt': '', 'bell.txt': sampleText.replace('Ferry operators', 'Ferry\u001b]0;x\u0007 operators') }));
});
afterAll(() => { remove(); });
const file = (name: string): string => path.join(folder, name);

describe('command line', () => {
  it('prints the version and the help', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command.name} +\\S`, 'm'));
    expect((await run('export', '--help')).stdout).toContain('FOLDER --format F [--query Q] --out PATH');
  });

  it.each<[string, string[]]>([
    ['a command is missing', []],
    ['there is no command "fly"', ['fly']],
    ['there is no command "__proto__"', ['__proto__']],
    ['command agreement is not available yet', ['agreement', 'x']],
    ['FILE is missing', ['parse']],
    ['but also got "b"', ['parse', 'a', 'b']],
    ['Unknown option', ['parse', 'a', '--loud']],
    ['--query is missing', ['jump', '.']],
    ['--limit must be a whole number of 1 or more', ['jump', '.', '--query', 'a', '--limit', '0']],
    ['--text is missing', ['anchor', '--sidecar', 'a']],
    [`there is no format "pptx", available: ${exporters.map(({ id }) => id).join(', ')}`, ['export', '.', '--format', 'pptx', '--out', 'x']],
    ['there is no format "toString"', ['export', '.', '--format', 'toString', '--out', 'x']],
    ['--query:1:3: Column 3: the quotation mark is not closed. [unclosed-quote]', ['find', '.', '--query', 'a "b']],
    ['cannot be read (ENOENT)', ['parse', 'no/such/file.txt']],
    ['cannot be read (ENOENT)', ['jump', 'no/such/folder', '--query', 'a']],
  ])('wrong use: %s', async (message, argv) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('says that a folder is no file and a file no folder', async () => {
    expect((await run('parse', folder)).stderr).toContain('is not a file');
    expect((await run('jump', file('week.txt'), '--query', 'a')).stderr).toContain('is not a folder');
  });

  it('refuses a file of more than 50 MB without reading it', async () => {
    writeFileSync(file('huge.txt'), '');
    truncateSync(file('huge.txt'), 50 * 1024 * 1024 + 1);
    expect(await run('parse', file('huge.txt'))).toEqual({
      code: 1, stdout: '', stderr: `${file('huge.txt')}:1:1: The file is 51 MB; the limit is 50 MB. [too-large]\n`,
    });
    truncateSync(file('huge.txt'), 0);
  });

  it('takes an empty file for what it is', async () => {
    expect(await run('parse', file('empty.txt'))).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse((await run('parse', file('empty.txt'), '--json')).stdout)).toMatchObject({ articles: [], layout: { kind: 'none' } });
  });

  it('prints no control characters of a text to the terminal', async () => {
    const { stdout } = await run('parse', file('bell.txt'));
    expect(stdout).toContain('Ferry');
    expect(stdout).not.toMatch(/[\u0007\u001b]/);
  });
});
