import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { endProgram, runProgram, startProgram } from '../support/processes.mjs';
import { removeTemporaryFolder, temporaryFolder } from '../support/temporary.mjs';
import { sleep, withinTime } from '../support/time.mjs';

const startLimitMs = 90_000;
const installLimitMs = 120_000;
const host = '127.0.0.1';

/** Disables what covers the page or waits for input: welcome pages, a second side bar, recommendations. */
const calmSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** As on the desktop. In a browser VS Code saves a second after an edit, which on a slow machine is in the middle of a test. */
const testSettings = { 'files.autoSave': 'off' };

/**
 * @typedef {object} EditorServer
 * @property {string} url
 * @property {number} port
 * @property {(file: string) => string} remoteUri a file of this machine, as the workbench names it
 * @property {(folder: string) => string} folderUrl the page that opens a folder
 * @property {() => Promise<void>} stop ends the server and everything it started, and removes its data
 */

/**
 * Starts VS Code's server for this machine only, with empty user data: existing data would restore the editors and settings
 * of the previous run.
 * @param {import('./install.mjs').Editor} editor
 * @param {object} options
 * @param {string} options.logFile gets everything that the server prints
 * @param {string} [options.vsix] a packaged extension to install first
 * @param {boolean} [options.trustWorkspace] false: folders open in Restricted Mode until trusted
 * @param {number} [options.port] any free one by default
 * @param {boolean} [options.forTests] lets the page's address name tests, and keeps notifications from popping up
 * @param {string} [options.token] only a page whose address has it gets access; without one, every program on this machine
 * does
 * @param {Readonly<Record<string, string>>} [options.environment] further variables for the server and its extensions
 * @returns {Promise<EditorServer>}
 */
export async function startServer(editor, { logFile, vsix, trustWorkspace = true, forTests = true, port: wantedPort = 0, token, environment = {} }) {
  const dataFolder = temporaryFolder('editor');
  await mkdir(path.dirname(logFile), { recursive: true });
  await writeUserSettings(dataFolder, forTests ? { ...calmSettings, ...testSettings } : calmSettings);
  if (vsix !== undefined) await installExtension(editor, dataFolder, vsix);

  const child = startProgram(
    editor.nodePath,
    [
      editor.serverScript,
      ...['--host', host, '--port', String(wantedPort)],
      ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      // Without this a built server ignores the tests named in the page's address.
      ...(forTests ? ['--enable-smoke-test-driver'] : []),
      ...(trustWorkspace ? ['--disable-workspace-trust'] : []),
      ...['--server-data-dir', dataFolder],
    ],
    { env: { ...cleanEnvironment(), ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = async () => {
    await endProgram(child);
    removeTemporaryFolder(dataFolder);
  };
  try {
    const port = await withinTime(announcedPort(child, logFile), startLimitMs, 'start of the editor server');
    const url = `http://${host}:${port}/`;
    const key = token === undefined ? '' : `tkn=${token}&`;
    await withinTime(answers(`${url}?${key}`), startLimitMs, 'first answer of the editor server');
    return {
      url,
      port,
      remoteUri: (file) => `vscode-remote://${host}:${port}${uriPath(file)}`,
      folderUrl: (folder) => `${url}?${key}folder=${encodeURIComponent(decodeURIComponent(uriPath(folder)))}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`${error.message} (see ${logFile})`, { cause: error });
  }
}

/**
 * User settings, not workspace settings: the first layout is made before the workspace's are read, and the workspace stays
 * as copied.
 * @param {string} dataFolder
 * @param {Readonly<Record<string, unknown>>} settings
 */
async function writeUserSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings));
}

/**
 * @param {import('./install.mjs').Editor} editor
 * @param {string} dataFolder
 * @param {string} vsix
 */
async function installExtension(editor, dataFolder, vsix) {
  const { code, output } = await runProgram(
    editor.nodePath,
    [
      editor.serverScript,
      '--install-extension',
      vsix,
      '--server-data-dir',
      dataFolder,
      '--accept-server-license-terms',
    ],
    { env: cleanEnvironment(), timeoutMs: installLimitMs },
  );
  if (code !== 0 || !output.includes('successfully installed')) {
    throw new Error(`VS Code ${editor.vscodeVersion} does not install ${vsix}:\n${output.trim()}`);
  }
}

/**
 * With port 0 the server chooses a free one; this line, which VS Code's own clients also read, says which.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} logFile
 * @returns {Promise<number>}
 */
function announcedPort(child, logFile) {
  const log = createWriteStream(logFile);
  return new Promise((resolve, reject) => {
    let head = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        log.write(text);
        if (head.length > 100_000) return;
        head += text;
        const port = /Extension host agent listening on (\d+)/.exec(head)?.[1];
        if (port !== undefined) resolve(Number(port));
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      log.end();
      reject(new Error(`the editor server ended with code ${code}`));
    });
  });
}

/** @param {string} url */
async function answers(url) {
  for (;;) {
    // With a token the answer is a cookie and a redirect, which only a browser can follow.
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    await response?.arrayBuffer();
    if (response !== undefined && response.status < 400) return;
    await sleep(100);
  }
}

/** A terminal inside VS Code has variables that would bind our server to that window. */
function cleanEnvironment() {
  const foreign = (/** @type {string} */ name) => /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign(name)));
}

/** @param {string} file */
function uriPath(file) {
  return pathToFileURL(file).pathname;
}
