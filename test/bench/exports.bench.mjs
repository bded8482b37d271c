/**
 * 100,000 passages to CSV against the 10 s that issue 14 allows: written piece by piece by the exporter, and by the whole
 * command line, which reads, places and analyses them first. `npm run build` before: the command line is measured as it ships.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { csvExporter } from '../../src/core/exchange/exportCsv.ts';
import { forEachPart } from '../../src/core/exchange/forEachPart.ts';

const limit = 10_000;
const [digests, perDigest] = [100, 1_000];
const sentence = 'The council of the harbour town voted on the tariffs of the ferry after a debate of nine hours. ';

export const cases = [];

export async function report() {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-digest-bench-'));
  try {
    return [await exporter(folder), commandLine(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function exporter(folder) {
  const article = { id: 'ferry-tariffs', title: 'Ferry tariffs are voted', topics: ['Trade'], status: 'coded', fields: { source: 'Harbour Post', date: '2024-03-12' } };
  const segments = Array.from({ length: digests * perDigest }, (_, index) => ({
    id: `a${index}`, kind: 'passage', file: 'week.txt', sidecar: 'week.txt.annotations.yaml', article, start: index, end: index + sentence.length,
    text: sentence, tags: ['claims/cost', 'actors/companies'].slice(0, 1 + (index % 2)), memo: '', coder: 'ana', created: '2026-01-01T00:00:00Z', anchor: 'exact', entities: [],
  }));
  const target = path.join(folder, 'streamed.csv');
  const start = performance.now();
  await pipeline(async function* () {
    const pieces = [];
    await forEachPart(csvExporter.write({ name: 'bench', segments, async *digests() {} }), async ({ data }) => { pieces.push(data); });
    yield* pieces;
  }, createWriteStream(target));
  return line('exporter', performance.now() - start, target);
}

function commandLine(folder) {
  for (let digest = 0; digest < digests; digest++) writeDigest(folder, `week-${digest}.txt`);
  const target = path.join(folder, 'whole.csv');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'export', folder, '--format', 'csv', '--out', target], { encoding: 'utf8' });
  return status === 0 ? line('command line', performance.now() - start, target) : `command line failed: ${stderr}`;
}

function writeDigest(folder, name) {
  const body = sentence.repeat(10).trim();
  const text = Array.from({ length: 20 }, (_, index) => `Title: Ferry tariffs of round ${index} are voted on in Varn\nSource: Harbour Post\nDate: 2024-03-${10 + index}\n\n${body}\n\n`).join('\n');
  const annotations = Array.from({ length: perDigest }, (_, index) => {
    const start = Math.floor((index * (text.length - 200)) / perDigest);
    const end = start + 80;
    const [exact, prefix, suffix] = [text.slice(start, end), text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)].map((words) => JSON.stringify(words));
    return `  - id: a${index}\n    tags: [claims/cost]\n    exact: ${exact}\n    prefix: ${prefix}\n    suffix: ${suffix}\n    start: ${start}\n    end: ${end}\n    created: 2026-01-01T00:00:00Z\n`;
  });
  writeFileSync(path.join(folder, name), text);
  writeFileSync(path.join(folder, `${name}.annotations.yaml`), `version: 1\ndigest: ${name}\nannotations:\n${annotations.join('')}`);
}

function line(name, milliseconds, target) {
  return `${name.padEnd(16)} ${(milliseconds / 1000).toFixed(2)} s for ${(statSync(target).size / 1e6).toFixed(1)} MB = ${(milliseconds / limit).toFixed(2)} of the limit of ${limit / 1000} s`;
}
