/**
 * VS Code from npm: the package code-server contains VS Code's server with its workbench, so that tests and `npm start` run
 * in the real editor wherever npm works. Run as a program, it installs both versions.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../support/paths.mjs';
import { runNpm } from '../support/processes.mjs';
import { isProgram } from '../support/program.mjs';
import { nodeFor } from './node.mjs';
import { installedNames, installOnce, npmInstall } from './npm-cache.mjs';
import { addRipgrep } from './ripgrep.mjs';

const folderPrefix = 'code-server-';
const lookUpLimitMs = 30_000;

/**
 * @typedef {object} Editor
 * @property {string} vscodeVersion of the VS Code inside
 * @property {string} nodePath the Node that it needs
 * @property {string} serverScript what that Node runs
 */

/** @typedef {'floor' | 'newest'} Edition the oldest VS Code that we support, and the newest on npm */

/**
 * @param {Edition} edition
 * @param {{ preferCached?: boolean }} [options] `preferCached`: any newest of an earlier run will do
 * @returns {Promise<Editor>}
 */
export async function installEditor(edition, { preferCached = false } = {}) {
  const version = edition === 'floor' ? await floorVersion() : await newestVersion(preferCached);
  const folder = await installOnce(
    `${folderPrefix}${version}`,
    `VS Code (${edition})`,
    [`code-server@${version}`],
    async (draft) => {
      await npmInstall(serverFolder(draft), ['--omit=dev', '--legacy-peer-deps']);
      await addRipgrep(draft, serverFolder(draft));
    },
  );
  const { engines } = await readManifest(path.join(folder, 'node_modules/code-server'));
  const { version: vscodeVersion } = await readManifest(serverFolder(folder));
  return {
    vscodeVersion,
    nodePath: await nodeFor(engines.node),
    serverScript: path.join(serverFolder(folder), 'out/server-main.js'),
  };
}

/** code-server 4.100.0 contains VS Code 1.100.0, and so on: our manifest's `engines` says which to take. */
async function floorVersion() {
  const { engines } = await readManifest(projectFolder);
  return engines.vscode.replace(/^\^1\./, '4.');
}

/** @param {boolean} preferCached */
async function newestVersion(preferCached) {
  const cached = await newestCachedVersion();
  if (preferCached && cached !== undefined) return cached;
  const { code, output } = await runNpm(['view', 'code-server', 'version', '--loglevel=error'], {
    timeoutMs: lookUpLimitMs,
  });
  const published = /^\d+\.\d+\.\d+$/m.exec(output)?.[0];
  if (code === 0 && published !== undefined) return published;
  if (cached === undefined) throw new Error(`npm cannot tell the newest code-server: ${output.trim()}`);
  console.log(`npm cannot be reached: the newest VS Code is that of the cached code-server ${cached}`);
  return cached;
}

async function newestCachedVersion() {
  const floor = await floorVersion();
  const versions = (await installedNames())
    .filter((name) => name.startsWith(folderPrefix))
    .map((name) => name.slice(folderPrefix.length))
    .filter((version) => version !== floor);
  return versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
}

/** @param {string} installFolder */
function serverFolder(installFolder) {
  return path.join(installFolder, 'node_modules/code-server/lib/vscode');
}

/** @param {string} folder */
async function readManifest(folder) {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
}

if (isProgram(import.meta)) {
  for (const edition of /** @type {const} */ (['floor', 'newest'])) {
    const editor = await installEditor(edition);
    console.log(`${edition}: VS Code ${editor.vscodeVersion}, ${editor.nodePath}`);
  }
}
