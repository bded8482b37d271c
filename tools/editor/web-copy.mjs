import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '@vscode/vsce';
import { projectFolder } from '../support/paths.mjs';

/**
 * Copies the extension as it would be packaged, with a manifest that leaves the editor no choice
 * but the web worker host: `browser` without `main`.
 * Its web test bundle comes along, at the same path.
 * @param {string} target an empty folder
 */
export async function copyForWebHost(target) {
  const files = [...(await listFiles({ cwd: projectFolder, dependencies: false })), 'out/test/web/index.js'];
  for (const file of files) await cp(path.join(projectFolder, file), path.join(target, file));
  const { main, ...manifest } = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
  await writeFile(path.join(target, 'package.json'), JSON.stringify(manifest, undefined, 2));
}
