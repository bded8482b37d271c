/**
 * Measures: `npm run bench -- NAME` runs test/bench/NAME.bench.mjs, without a name all of them. A bench exports `cases`, a
 * list of `{name, run, size?}`; the first is the baseline for the others, per character if a case gives its `size`. It may
 * export `report`, which measures by itself and returns lines to print, and `worker`, a module that measures cases of the
 * same names in a web worker, with the given input. It is bundled first, so that it can import the TypeScript of the core.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { askWorker } from './support/browserWorker.mjs';
import { median } from './support/median.mjs';
import { projectFolder } from './support/paths.mjs';

const suffix = '.bench.mjs';

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
    // Some packages load Node's own modules by `require`.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    loader: { '.txt': 'text', '.yaml': 'text' },
    logLevel: 'warning',
  });
  const { cases, report, worker } = await import(pathToFileURL(outfile).href);
  console.log(name);
  const times = new Map();
  let base;
  for (const { name: caseName, run, size } of cases) {
    const milliseconds = await median(run);
    times.set(caseName, milliseconds);
    const cost = milliseconds / (size ?? 1);
    base ??= { cost, isPerCharacter: size !== undefined };
    printRow(caseName, milliseconds, base.isPerCharacter === (size !== undefined) ? cost / base.cost : undefined, size);
  }
  for (const line of (await report?.()) ?? []) console.log(`  ${line}`);
  if (worker !== undefined) await printWorker(worker, cases, times);
}

/**
 * The same cases in a web worker, each with its time relative to Node.
 * @param {{module: string, input: {bytes: Uint8Array, text: string}}} worker
 * @param {{name: string, size?: number}[]} cases
 * @param {Map<string, number>} times milliseconds of each case in Node
 */
async function printWorker({ module, input }, cases, times) {
  console.log('  in a web worker (× Node)');
  for (const [name, milliseconds] of await askWorker(path.join(folder, module), input)) {
    printRow(name, milliseconds, milliseconds / (times.get(name) ?? NaN), cases.find((each) => each.name === name)?.size);
  }
}

/**
 * @param {string} name
 * @param {number} milliseconds
 * @param {number | undefined} ratio
 * @param {number | undefined} size in characters
 */
function printRow(name, milliseconds, ratio, size) {
  const times = ratio === undefined ? '' : `${ratio.toFixed(2).padStart(7)} ×`;
  const speed = size === undefined ? '' : `${(size / milliseconds / 1000).toFixed(2).padStart(8)} MB/s`;
  console.log(`  ${name.padEnd(40)} ${milliseconds.toFixed(2).padStart(10)} ms ${times}${speed}`);
}
