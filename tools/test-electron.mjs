/**
 * The host suite in a desktop VS Code that `@vscode/test-electron` downloads: the oldest that we support, then the newest.
 * With `--npm-editor` the same code runs the VS Code from npm, for when nothing can be downloaded. Build first: this runs
 * what is in dist/ and out/.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { copySampleWorkspace } from './editor/workspace.mjs';
import { projectFolder } from './support/paths.mjs';
import { temporaryFolder } from './support/temporary.mjs';

const shim = path.join(projectFolder, 'tools/editor/vscode-shim.mjs');
const { engines } = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
const editions = process.argv.includes('--npm-editor')
  ? ['floor', 'newest'].map((edition) => ({
      vscodeExecutablePath: shim,
      extensionTestsEnv: { POLICY_DIGEST_EDITION: edition },
    }))
  : [engines.vscode.replace('^', ''), 'stable'].map((version) => ({ version }));

for (const edition of editions) {
  const workspace = await copySampleWorkspace(temporaryFolder('electron'));
  try {
    await runTests({
      ...edition,
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: path.join(projectFolder, 'out/test/index.js'),
      launchArgs: [workspace],
    });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
