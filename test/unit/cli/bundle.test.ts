import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleText } from '../corpus/sample';
import { buildCli } from './buildCli';

let folder: string;
let cli: string;
beforeAll(async () => {
  ({ folder, cli } = await buildCli());
  writeFileSync(path.join(folder, 'week.txt'), sampleText);
  // Larger than what a pipe holds (64 KB), so that output cut at exit shows.
  writeFileSync(path.join(folder, 'long.txt'), sampleText.repeat(400));
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const runCli = (...argv: string[]) => spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8', cwd: folder, maxBuffer: 1e9 });

describe('bundled command line', () => {
  it('works alone, with exit codes', () => {
    const parsed = runCli('parse', 'week.txt', '--json');
    expect({ status: parsed.status, stderr: parsed.stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(parsed.stdout)).toMatchObject({ file: 'week.txt', articles: [{ titleStart: 0 }, {}, {}] });
    expect(runCli('parse').status).toBe(2);
  });

  it.each([['model-damaged', Buffer.from('no model at all, but long enough for a header')], ['model-missing', undefined]])('answers without its model, and says %s', (code, bytes) => {
    const place = path.join(folder, code, 'program');
    cpSync(cli, path.join(place, 'dist/cli.js'));
    if (bytes) {
      mkdirSync(path.join(place, 'media'), { recursive: true });
      writeFileSync(path.join(place, 'media/entities.model'), bytes);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(place, 'dist/cli.js'), 'entities', 'week.txt', '--json'], { encoding: 'utf8', cwd: folder });
    expect({ status, problem: stderr.includes(`[${code}]`) }).toEqual({ status: 0, problem: true });
    expect((JSON.parse(stdout) as { mentions: unknown[] }).mentions).not.toEqual([]);
  });

  it('writes all of a large output into a pipe', () => {
    const { stdout, status } = runCli('entities', 'long.txt', '--json');
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(100_000);
    const { mentions } = JSON.parse(stdout) as { mentions: unknown[] };
    expect(mentions.length).toBeGreaterThan(1000);
  });

  it('stops without complaint when its reader does', async () => {
    const child = spawn(process.execPath, [cli, 'entities', 'long.txt'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
