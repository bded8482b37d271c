import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleText } from '../../corpus/sample';
import { buildCli } from '../buildCli';

const count = 2_000;

let folder: string;
let cli: string;
/** Paths of small digests, no two alike. */
let names: string[];
beforeAll(async () => {
  ({ folder, cli } = await buildCli());
  mkdirSync(path.join(folder, 'many'));
  names = Array.from({ length: count }, (_, index) => `many/${String(index).padStart(4, '0')}.txt`);
  for (const [index, name] of names.entries()) writeFileSync(path.join(folder, name), `Port ${index} wins an appeal in court\n\nThe port paid ${index} euros in fees last week, its owners said.\n`);
}, 120_000);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const start = (...argv: string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [cli, ...argv], { cwd: folder });

interface Ended { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stdout: string; readonly stderr: string }
async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const pieces = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (piece: Buffer) => pieces.stdout.push(piece));
  child.stderr.on('data', (piece: Buffer) => pieces.stderr.push(piece));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => { child.on('close', (...how) => { resolve(how); }); });
  return { code, signal, stdout: Buffer.concat(pieces.stdout).toString(), stderr: Buffer.concat(pieces.stderr).toString() };
}

async function parsed(files: readonly string[]): Promise<Ended> {
  const child = start('parse', '-');
  const result = ended(child);
  child.stdin.end(files.join('\n'));
  return result;
}

describe('processes that share a stream', () => {
  it(`give together what one gives for ${count} files`, async () => {
    const missing = ['many/none.txt'];
    const all = [...names.slice(0, count / 2), ...missing, ...names.slice(count / 2)];
    const whole = await parsed(all);
    const halves = await Promise.all([parsed(all.slice(0, count / 2)), parsed(all.slice(count / 2))]);
    expect(halves.map(({ code }) => code)).toEqual([0, 1]);
    expect(whole.code).toBe(1);
    expect(halves.map(({ stdout }) => stdout).join('') === whole.stdout).toBe(true);
    const lines = whole.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { file: string; articles?: { title: string }[]; error?: { code: string } });
    expect(lines.map(({ file }) => file)).toEqual(all);
    expect(lines.at(-1)?.articles?.map(({ title }) => title)).toEqual([`Port ${count - 1} wins an appeal in court`]);
    expect(lines.filter(({ error }) => error !== undefined)).toEqual([{ file: 'many/none.txt', error: { code: 'unreadable-file', message: expect.any(String) as string } }]);
  }, 180_000);

  // The commands of docs/scale.md, as they stand there, on fewer files in smaller parts.
  const page = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/scale.md'), 'utf8');
  const fewer = 40;
  it.each([['xargs', /^ {4}(xargs -P .*)$/m], ['parallel', /^ {4}(parallel --pipe -k -N 500 policy-digest .*)$/m]])('run by %s as the page on scale says', async (program, line) => {
    const isThere = process.platform !== 'win32' && spawnSync(program, ['--version']).status === 0;
    if (!isThere) {
      console.info(`${program} is not on this machine: its example is not run`);
      return;
    }
    const place = path.join(folder, program);
    mkdirSync(path.join(place, 'out'), { recursive: true });
    writeFileSync(path.join(place, 'policy-digest'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, { mode: 0o755 });
    writeFileSync(path.join(place, 'files.txt'), names.slice(0, fewer).map((name) => `${path.join(folder, name)}\n`).join(''));
    const command = line.exec(page)?.[1]?.replaceAll('500', '10').replaceAll('entities', 'parse').replace('> parse.jsonl', '> out/all.jsonl') ?? '';
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: place, encoding: 'utf8', env: { ...process.env, PATH: `${place}:${process.env['PATH'] ?? ''}` } });
    // On standard error GNU parallel may ask to be cited.
    expect(status, stderr).toBe(0);
    const written = readdirSync(path.join(place, 'out')).map((name) => readFileSync(path.join(place, 'out', name), 'utf8')).join('');
    const whole = await parsed(names.slice(0, fewer).map((name) => path.join(folder, name)));
    expect(written.split('\n').sort()).toEqual(whole.stdout.split('\n').sort());
    if (program === 'parallel') expect(written).toBe(whole.stdout);
  }, 120_000);

  it('answer each line when it comes, and end with the input', async () => {
    const child = start('parse', '--stream');
    const result = ended(child);
    for (const name of names.slice(0, 3)) {
      const answer = new Promise<Buffer>((resolve) => { child.stdout.once('data', resolve); });
      child.stdin.write(`${name}\n`);
      expect(JSON.parse((await answer).toString())).toMatchObject({ file: name });
    }
    child.stdin.end();
    expect(await result).toMatchObject({ code: 0, stderr: '' });
  }, 60_000);

  it('end quietly when their reader does, though there is more to read', async () => {
    const child = start('parse', '-');
    child.stdout.once('data', () => { child.stdout.destroy(); });
    child.stdin.on('error', () => undefined);
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => { stderr += piece.toString(); });
    const line = `${JSON.stringify({ text: sampleText })}\n`;
    // Never ended: only the closed reader ends it.
    const feed = (): void => { while (child.stdin.writable && child.stdin.write(line)); };
    child.stdin.on('drain', feed);
    feed();
    const code = await new Promise((resolve) => { child.on('close', resolve); });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }, 60_000);

  it.skipIf(process.platform === 'win32')('stop when they are interrupted, with whole lines', async () => {
    const child = start('parse', '-');
    const result = ended(child);
    const first = new Promise((resolve) => { child.stdout.once('data', resolve); });
    child.stdin.write(`${names[0] ?? ''}\n`);
    await first;
    child.kill('SIGINT');
    const { signal, stdout } = await result;
    expect(signal).toBe('SIGINT');
    expect(stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([names[0]]);
  }, 60_000);
});
