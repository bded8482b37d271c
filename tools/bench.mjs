/**
 * Measures: `npm run bench -- NAME` runs test/bench/NAME.bench.mjs, without a name all of them.
 * A bench exports `cases`, a list of `{name, run, size?}`; the first is what the others are compared with, per character where
 * a case tells how many it reads. It may export `report`, which measures for itself and returns lines to print.
 * It is bundled first, so that it can import the TypeScript of the core.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectFolder } from './support/paths.mjs';

const suffix = '.bench.mjs';
const rounds = 15;
const warmUpRounds = 3;

const folder = path.join(projectFolder, 'test/bench');
const wanted = process.argv[2];
const names = (await readdir(folder))
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));
const chosen = wanted === undefined ? names : names.filter((name) => name === wanted);
if (chosen.length === 0) {
  console.error(`no such bench; there are: ${names.join(', ') || 'none'}`);
  process.exitCode = 2;
}
for (const name of chosen) await runBench(name);

/** @param {string} name */
async function runBench(name) {
  const outfile = path.join(projectFolder, 'out/bench', `${name}.mjs`);
  await build({
    entryPoints: [path.join(folder, name + suffix)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Some packages ask for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    loader: { '.txt': 'text', '.yaml': 'text' },
    logLevel: 'warning',
  });
  const { cases, report } = await import(pathToFileURL(outfile).href);
  console.log(name);
  let base;
  for (const { name: caseName, run, size } of cases) {
    const milliseconds = await median(run);
    const cost = milliseconds / (size ?? 1);
    base ??= { cost, isPerCharacter: size !== undefined };
    const ratio = base.isPerCharacter === (size !== undefined) ? `${(cost / base.cost).toFixed(2).padStart(7)} ×` : '';
    const speed = size === undefined ? '' : `${(size / milliseconds / 1000).toFixed(2).padStart(8)} MB/s`;
    console.log(`  ${caseName.padEnd(40)} ${milliseconds.toFixed(2).padStart(10)} ms ${ratio}${speed}`);
  }
  for (const line of report?.() ?? []) console.log(`  ${line}`);
}

/** @param {() => unknown} run */
async function median(run) {
  const times = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    const start = performance.now();
    await run();
    if (round >= warmUpRounds) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
