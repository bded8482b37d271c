/**
 * A stream of documents against one process for each file, and the memory of a stream by its length. It measures what is built:
 * `npm run build && npm run bench -- streams`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articleText } from './text.mjs';

const cli = path.resolve('dist/cli.js');
/** Articles of a document. */
const articles = 2;
const files = 5;
const lengths = [100, 800];

const document = (/** @type {number} */ number) => Array.from({ length: articles }, (_, index) => articleText(number * articles + index)).join('');

export const cases = [];

/**
 * Runs the command line, discarding what it prints.
 * @param {readonly string[]} argv
 * @param {Iterable<string>} [lines] of the standard input
 * @returns {Promise<{ seconds: number, heap: number, largest: number }>} processor time; in MB what it held at its end, and the most it ever took
 */
async function run(argv, lines = []) {
  const hook = path.join(folder, 'memory.cjs');
  writeFileSync(hook, `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    gc();
    process.stderr.write('\\n' + [(userCPUTime + systemCPUTime) / 1e6, process.memoryUsage().heapUsed / 2 ** 20, maxRSS / 1024].join(' '));
  });`);
  const child = spawn(process.execPath, ['--expose-gc', '--require', hook, cli, ...argv], { stdio: ['pipe', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (piece) => { told += piece; });
  const ended = new Promise((resolve) => { child.on('close', resolve); });
  for (const line of lines) if (!child.stdin.write(`${line}\n`)) await new Promise((resolve) => { child.stdin.once('drain', () => { resolve(undefined); }); });
  child.stdin.end();
  await ended;
  const [seconds = NaN, heap = NaN, largest = NaN] = told.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { seconds, heap, largest };
}

const folder = mkdtempSync(path.join(tmpdir(), 'policy-digest-bench-'));

export async function report() {
  const lines = [];
  try {
    mkdirSync(path.join(folder, 'digests'));
    const names = Array.from({ length: files }, (_, number) => path.join(folder, 'digests', `${number}.txt`));
    for (const [number, name] of names.entries()) writeFileSync(name, document(number));
    for (const command of ['parse', 'entities', 'topics']) {
      let alone = 0;
      for (const name of names) alone += (await run([command, name, '--json'])).seconds;
      const measured = [];
      for (const length of lengths) measured.push(await run([command, '-'], streamOf(length)));
      const perSecond = (lengths.at(-1) ?? 0) / (measured.at(-1)?.seconds ?? NaN);
      lines.push(`${command.padEnd(9)} one process a file ${(files / alone).toFixed(1)} documents a second of processor time, a stream ${perSecond.toFixed(0)}: ${(perSecond / (files / alone)).toFixed(0)} ×`);
      lines.push(`${' '.repeat(9)} held at the end (most ever taken): ${measured.map(({ heap, largest }, index) => `${heap.toFixed(0)} MB (${largest.toFixed(0)}) for ${lengths[index]}`).join(', ')} documents`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lines;
}

/** @param {number} length */
function* streamOf(length) {
  for (let id = 0; id < length; id += 1) yield JSON.stringify({ id, text: document(id) });
}
