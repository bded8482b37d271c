import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { npmInstall } from './npm-cache.mjs';

/** Its binaries come as npm packages of their own, one a platform. */
const ripgrepVersion = '1.18.0';

/**
 * VS Code's file search (`workspace.findFiles`, quick open) runs the program ripgrep. Older versions fetch it
 * from elsewhere in an install script, which we do not run: without this step they would find no file.
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
