import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../support/paths.mjs';

/** Only needed for development; the cache alone has so many files that walking it takes seconds. */
const developmentFolders = ['.git', '.cache', 'node_modules', 'src', 'test', 'test-results', 'tools'];

/**
 * Copies the built extension, without what only development needs.
 * @param {string} target
 * @param {string} manifestKey what the copy's manifest lacks. Without `main` the editor must use the web worker host;
 * without `scripts` packing does not run the build, which is not in the copy.
 */
export async function copyExtension(target, manifestKey) {
  const leftOut = new Set(developmentFolders.map((folder) => path.join(projectFolder, folder)));
  await cp(projectFolder, target, { recursive: true, filter: (file) => !leftOut.has(file) });
  const manifestFile = path.join(target, 'package.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  await writeFile(manifestFile, JSON.stringify({ ...manifest, [manifestKey]: undefined }, undefined, 2));
}
