/**
 * Runs a step of the training: `node tools/training/run.mjs train …`. The steps share the features with the product,
 * so they are TypeScript and bundled first.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = import.meta.dirname;
const [step, ...rest] = process.argv.slice(2);
const outfile = path.join(folder, 'out', `${step}.mjs`);
await build({
  entryPoints: [path.join(folder, `${step}.ts`)], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'warning', sourcemap: 'inline',
  // The lexicon's tables are strings to the core.
  loader: { '.yaml': 'text' },
});
process.argv = [process.argv[0] ?? 'node', outfile, ...rest];
await import(pathToFileURL(outfile).href);
