/**
 * `npm start`: VS Code in the browser, with the extension installed, on a folder with one coded and one uncoded sample digest,
 * and the walkthrough open. Needs npm and a browser, nothing else. Options: `--port N`, `--no-open`.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installEditor } from './editor/install.mjs';
import { startServer } from './editor/server.mjs';
import { copySampleDigests } from './editor/workspace.mjs';
import { packageExtension } from './package.mjs';
import { cacheFolder, projectFolder } from './support/paths.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
});

// Kept between starts: tags made in the samples stay until somebody deletes this folder.
const startFolder = path.join(cacheFolder, 'start');
const workspace = path.join(startFolder, 'sample-digests');
if (!existsSync(workspace)) await copySampleDigests(workspace);

const vsix = await packageExtension();
const editor = await installEditor('newest', { preferCached: true });
const server = await startServer(editor, {
  forTests: false,
  logFile: path.join(startFolder, 'server.log'),
  vsix,
  port: Number(values.port),
  token: randomUUID(),
  environment: { POLICY_DIGEST_WALKTHROUGH: '1' },
});
const address = server.folderUrl(workspace);

console.log(`
VS Code ${editor.vscodeVersion} with Policy Digest is running. Open in a browser:

  ${address}

The folder that it shows is ${path.relative(projectFolder, workspace)}: a copy of the samples, kept between starts.
Ctrl+C stops it.
`);
if (!values['no-open'] && hasDisplay()) openInBrowser(address);
// The server runs until a signal ends this process and the server with it.

function hasDisplay() {
  if (process.env.CI !== undefined || process.env.SSH_CONNECTION !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

/** @param {string} url */
function openInBrowser(url) {
  const openers = new Map([
    ['darwin', ['open']],
    ['win32', ['rundll32', 'url.dll,FileProtocolHandler']],
  ]);
  const [command = '', ...args] = openers.get(process.platform) ?? ['xdg-open'];
  // If this doesn't work, the printed address does.
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
