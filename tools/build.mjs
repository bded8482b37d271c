/**
 * Bundles what runs: the extension for both of VS Code's hosts, the command line, and the host tests. `--production`:
 * minified and without source maps, as in the packaged extension. With HOST_TESTS=WORD in the environment the test bundles
 * run only the host tests whose name contains the word.
 */
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './support/paths.mjs';
import { isProgram } from './support/program.mjs';
import { secondsSince } from './support/time.mjs';

/** @typedef {import('esbuild').BuildOptions & { outfile: string }} Bundle */

/** The oldest Node that runs the bundles: that of the oldest VS Code we support. */
const forNode = { platform: /** @type {const} */ ('node'), target: 'node20' };
/** A web worker: esbuild refuses any import of a Node module here. */
const forBrowser = { platform: /** @type {const} */ ('browser'), target: 'es2022' };

/** The readers of Word, HTML, PDF … are larger than all else: one bundle for Node and web workers, loaded when a file is imported. */
const convertBundle = { ...forBrowser, entryPoints: ['src/core/projectReaders/readers.ts'], outfile: 'dist/convert.js' };

/** The writers of Word, zip …: loaded when something is exported in such a format. */
const exportBundle = { ...forBrowser, entryPoints: ['src/core/exportFormats/heavyWriters.ts'], outfile: 'dist/export.js' };

/** The script of the Passages view's page. */
const passagesBundle = { ...forBrowser, entryPoints: ['src/webview/passages/main.ts'], outfile: 'dist/passages.js', format: /** @type {const} */ ('iife') };

/** In Node those bundles are loaded from beside the one that needs them. @type {import('esbuild').Plugin} */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) => { onResolve({ filter: /^#(?:convert|export)$/ }, ({ path: name }) => ({ path: `./${name.slice(1)}.js`, external: true })); },
};
/** In a browser nothing is beside: the bundle is read through the editor. @type {import('esbuild').Plugin} */
const throughEditor = {
  name: 'through-editor',
  setup: ({ onResolve }) => { onResolve({ filter: /^#export$/ }, () => ({ path: path.join(projectFolder, 'src/host/heavyWriters.web.ts') })); },
};
const besides = { plugins: [apart], supported: { 'dynamic-import': false } };

/** @type {readonly Bundle[]} */
const bundles = [
  { ...forNode, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'], ...besides },
  { ...forBrowser, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', external: ['vscode'], plugins: [throughEditor] },
  { ...forNode, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', ...besides },
  convertBundle,
  exportBundle,
  passagesBundle,
];

/** @type {readonly Bundle[]} */
const testBundles = [
  { ...forNode, entryPoints: ['test/host/index.ts'], outfile: 'out/test/index.js', external: ['vscode'] },
  { ...forBrowser, entryPoints: ['test/host/index.ts'], outfile: 'out/test/web/index.js', external: ['vscode'] },
];

/**
 * @param {{ production?: boolean }} [options]
 * @returns {Promise<void>} rejects if a bundle has an error
 */
export async function buildAll({ production = false } = {}) {
  const wanted = production ? bundles : [...bundles, ...testBundles];
  await Promise.all(wanted.map((bundle) => buildOne(bundle, production)));
  await chmod(path.join(projectFolder, 'dist/cli.js'), 0o755);
}

/**
 * @param {Bundle} bundle
 * @param {boolean} production
 */
async function buildOne(bundle, production) {
  const { metafile } = await build({
    format: 'cjs',
    ...bundle,
    absWorkingDir: projectFolder,
    bundle: true,
    metafile: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    // The built-in codebook and lists are data files that the core imports as strings.
    loader: { '.txt': 'text', '.yaml': 'text' },
    define: { hostTestWord: JSON.stringify(process.env.HOST_TESTS ?? '') },
    logLevel: 'warning',
  });
  const bytes = metafile.outputs[bundle.outfile]?.bytes ?? 0;
  console.log(`${bundle.outfile.padEnd(24)} ${(bytes / 1024).toFixed(1).padStart(8)} KiB`);
}

if (isProgram(import.meta)) {
  const start = performance.now();
  try {
    await buildAll({ production: process.argv.includes('--production') });
    console.log(`built in ${secondsSince(start)}`);
  } catch (error) {
    // esbuild has printed its own errors, each with its file and line.
    if (!('errors' in error)) console.error(error);
    process.exitCode = 1;
  }
}
