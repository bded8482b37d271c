import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { npmInstall } from './npm-cache.mjs';

/** Its binaries are separate npm packages, one per platform. */
const ripgrepVersion = '1.18.0';

/**
 * VS Code's file search (`workspace.findFiles`, quick open) runs ripgrep. Older versions download it in an install script,
 * which we do not run: without this step they would find no files.
 * @param {string} installFolder
 * @param {string} serverFolder
 */
export async function addRipgrep(installFolder, serverFolder) {
  const fetching = path.join(serverFolder, 'node_modules/@vscode/ripgrep');
  if (!existsSync(fetching)) return;
  const carrier = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  await npmInstall(installFolder, [`${carrier}@${ripgrepVersion}`]);
  await cp(path.join(installFolder, 'node_modules', carrier, 'bin'), path.join(fetching, 'bin'), { recursive: true });
}
