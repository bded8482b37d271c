/** Packs the extension as people install it. Run as a program it prints the file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';
import { projectFolder } from './support/paths.mjs';
import { isProgram } from './support/program.mjs';

/**
 * Bundles for production and packs.
 * @returns {Promise<string>} the path of the .vsix
 */
export async function packageExtension() {
  const { name, version } = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
  const packagePath = path.join(projectFolder, `${name}-${version}.vsix`);
  await buildAll({ production: true });
  await createVSIX({
    cwd: projectFolder,
    packagePath,
    // All that runs is bundled.
    dependencies: false,
    // The README's pictures come along in the package.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  return packagePath;
}

if (isProgram(import.meta)) {
  console.log(await packageExtension());
}
