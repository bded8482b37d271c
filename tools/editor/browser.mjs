/** The Chromium that shows the editor in tests: an installed one, or a download. Run as a program, it prints the path. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { projectFolder } from '../support/paths.mjs';
import { runProgram } from '../support/processes.mjs';
import { isProgram } from '../support/program.mjs';

const downloadLimitMs = 240_000;
const aptLimitMs = 600_000;
const answerLimitMs = 30_000;

/**
 * @returns {Promise<string>} the path of a Chromium that starts
 * @throws a one-line error that says what is missing and how to get it
 */
export async function ensureBrowser() {
  const present = await findBrowser();
  if (present !== undefined) return present;
  for (const bring of [downloadBrowser, installDebianBrowser]) {
    await bring();
    const brought = await findBrowser();
    if (brought !== undefined) return brought;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROME_PATH to one.',
  );
}

/**
 * One that is there already and starts.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  for (const candidate of [...namedInEnvironment(), ...onSearchPath(), ...usualPlaces(), chromium.executablePath()]) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return undefined;
}

/**
 * A downloaded browser may lack system libraries: only one that answers counts.
 * @param {string} executable
 */
async function starts(executable) {
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  const { code } = await runProgram(executable, ['--version'], { timeoutMs: answerLimitMs });
  return code === 0;
}

function namedInEnvironment() {
  const names = ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
  return names.flatMap((name) => process.env[name] ?? []);
}

function onSearchPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return roots.flatMap((root) => programs.map((program) => path.join(root, program)));
}

async function downloadBrowser() {
  console.log("No Chromium here: downloading Playwright's …");
  const installer = path.join(projectFolder, 'node_modules/playwright-core/cli.js');
  const { code } = await runProgram(process.execPath, [installer, 'install', 'chromium'], {
    timeoutMs: downloadLimitMs,
    // If downloads are blocked, a connection may hang instead of failing.
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  console.log(code === 0 ? 'Downloaded.' : 'It cannot be downloaded here.');
}

async function installDebianBrowser() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log("Installing the system's Chromium with apt-get …");
  const options = { timeoutMs: aptLimitMs, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update'], options);
  const { code, output } = await runProgram('apt-get', ['install', '-y', 'chromium'], options);
  console.log(code === 0 ? 'Installed.' : `apt-get failed: ${output.trim().split('\n').at(-1)}`);
}

if (isProgram(import.meta)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
