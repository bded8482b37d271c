import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../support/paths.mjs';

/** What only development needs; the cache alone has so many files that walking it takes seconds. */
const developmentFolders = ['.git', '.cache', 'node_modules', 'src', 'test', 'test-results', 'tools'];

/**
 * Copies the extension as it is built, without what only development needs.
 * @param {string} target
 * @param {string} manifestKey what the copy's manifest lacks. Without `main` the editor has no choice but
 *   the web worker host; without `scripts` packing does not run the build, which cannot be in the copy.
 */
export async function copyExtension(target, manifestKey) {
  const leftOut = new Set(developmentFolders.map((folder) => path.join(projectFolder, folder)));
  await cp(projectFolder, target, { recursive: true, filter: (file) => !leftOut.has(file) });
  const manifestFile = path.join(target, 'package.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  await writeFile(manifestFile, JSON.stringify({ ...manifest, [manifestKey]: undefined }, undefined, 2));
}
