/** Packs the extension as people install it. Run as a program, it prints the file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';
import { copyExtension } from './editor/extension-copy.mjs';
import { projectFolder } from './support/paths.mjs';
import { isProgram } from './support/program.mjs';
import { removeTemporaryFolder, temporaryFolder } from './support/temporary.mjs';

/**
 * Bundles for production and packs.
 * @returns {Promise<string>} the path of the .vsix
 */
export async function packageExtension() {
  const { name, version } = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
  const packagePath = path.join(projectFolder, `${name}-${version}.vsix`);
  await buildAll({ production: true });
  const copy = temporaryFolder('package');
  await copyExtension(copy, 'scripts');
  await createVSIX({
    cwd: copy,
    packagePath,
    // Everything that runs is bundled; .vscodeignore selects what goes in.
    dependencies: false,
    // The package includes the README's pictures.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  removeTemporaryFolder(copy);
  return packagePath;
}

if (isProgram(import.meta)) {
  console.log(await packageExtension());
}
