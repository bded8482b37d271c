import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../support/paths.mjs';
import { runNpm } from '../support/processes.mjs';
import { secondsSince } from '../support/time.mjs';

const editorCache = path.join(cacheFolder, 'editor');
const draftPrefix = 'installing-';
const abandonedAfterMs = 3_600_000;
const installLimitMs = 900_000;

/**
 * Installs npm packages into a folder of the cache, once. They are never dependencies of the project: code-server's own
 * install script refuses any Node but its own, so no install script is run. A folder only gets its final name when
 * everything in it is done, so that a partial install is never used.
 * @param {string} name of the folder in the cache
 * @param {string} title what is installed, for the output
 * @param {readonly string[]} packages npm package specifications
 * @param {(folder: string) => Promise<void>} [finish] what else belongs to the install
 * @returns {Promise<string>} the folder, with the packages in its node_modules
 */
export async function installOnce(name, title, packages, finish) {
  const target = path.join(editorCache, name);
  if (existsSync(target)) return target;

  await mkdir(editorCache, { recursive: true });
  await removeAbandonedDrafts();
  console.log(`Installing ${title} from npm (${packages.join(', ')}) …`);
  const start = performance.now();
  const draft = await mkdtemp(path.join(editorCache, draftPrefix));
  try {
    await writeFile(path.join(draft, 'package.json'), '{ "private": true }\n');
    await npmInstall(draft, packages);
    await finish?.(draft);
    await takePlace(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  console.log(`Installed ${title} in ${secondsSince(start)}: ${path.relative(process.cwd(), target)}`);
  return target;
}

/**
 * @param {string} folder with a package.json
 * @param {readonly string[]} args packages and options of `npm install`
 */
export async function npmInstall(folder, args) {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm(['install', ...quietly, ...args], { cwd: folder, timeoutMs: installLimitMs });
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} failed:\n${output.trim()}`);
}

/** @returns {Promise<readonly string[]>} names of the finished installs */
export async function installedNames() {
  const names = existsSync(editorCache) ? await readdir(editorCache) : [];
  return names.filter((name) => !name.startsWith(draftPrefix));
}

/**
 * @param {string} draft
 * @param {string} target
 */
async function takePlace(draft, target) {
  try {
    await rename(draft, target);
  } catch (error) {
    // Another run was faster: its install is as good as ours.
    if (!existsSync(target)) throw error;
  }
}

/** A killed run leaves its draft behind; a recent one may belong to a run still in progress. */
async function removeAbandonedDrafts() {
  for (const name of await readdir(editorCache)) {
    const folder = path.join(editorCache, name);
    if (!name.startsWith(draftPrefix)) continue;
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(folder, { recursive: true, force: true });
  }
}
