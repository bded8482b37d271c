import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder, resultsFolder } from '../support/paths.mjs';
import { removeTemporaryFolder, temporaryFolder } from '../support/temporary.mjs';
import { withinTime } from '../support/time.mjs';
import { agreedCounts, isTrouble, oneCheck, readCounts } from '../test/counts.mjs';
import { copyExtension } from './extension-copy.mjs';
import { openBrowser, openFreshPage } from './page.mjs';
import { startServer } from './server.mjs';
import { copySampleWorkspace } from './workspace.mjs';

const suiteLimitMs = 1_500_000;
/** Each line of the suite begins with this: see test/host/reporter.ts. */
const suiteMark = '[host-suite] ';

/** @typedef {import('../test/counts.mjs').TestCounts} TestCounts */

/**
 * Runs the host suite on a fresh copy of the sample workspace, with the extension in the project folder.
 * @param {import('./install.mjs').Editor} editor
 * @param {{ host: 'node' | 'web', label: string }} options `label` names the folder of its logs
 * @returns {Promise<TestCounts>}
 */
export async function runHostSuite(editor, { host, label }) {
  const scratch = temporaryFolder('host-suite');
  const workspace = await copySampleWorkspace(scratch);
  const extensionFolder = host === 'web' ? path.join(scratch, 'extension') : projectFolder;
  if (host === 'web') await copyExtension(extensionFolder, 'main');
  const testsFile = path.join(extensionFolder, host === 'web' ? 'out/test/web/index.js' : 'out/test/index.js');
  try {
    return await runExtensionTests(editor, { host, extensionFolder, testsFile, workspace, label });
  } finally {
    removeTemporaryFolder(scratch);
  }
}

/**
 * Runs a suite inside an extension host, as VS Code's own test runs do: the page's address names the extension and the
 * tests; the page reports through two functions that we expose to it.
 * @param {import('./install.mjs').Editor} editor
 * @param {object} options
 * @param {'node' | 'web'} options.host which extension host
 * @param {string} options.extensionFolder
 * @param {string} options.testsFile a CommonJS file that exports `run(): Promise<void>`
 * @param {string} options.workspace
 * @param {string} options.label
 * @param {number} [options.limitMs]
 * @returns {Promise<TestCounts>}
 */
export async function runExtensionTests(
  editor,
  { host, extensionFolder, testsFile, workspace, label, limitMs = suiteLimitMs },
) {
  const logFolder = path.join(resultsFolder, label);
  await rm(logFolder, { recursive: true, force: true });
  await mkdir(logFolder, { recursive: true });
  const server = await startServer(editor, { logFile: path.join(logFolder, 'server.log') });
  try {
    const browser = await openBrowser();
    try {
      const page = await openFreshPage(browser, path.join(logFolder, 'page.log'));
      const payload = [
        ['extensionDevelopmentPath', server.remoteUri(extensionFolder)],
        ['extensionTestsPath', server.remoteUri(testsFile)],
        ['skipWelcome', 'true'],
        ...(host === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
      ];
      const address = `${server.folderUrl(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
      try {
        return await withinTime(suiteRun(page, address), limitMs, 'host suite');
      } catch (error) {
        const picture = path.join(logFolder, 'page.png');
        await page.screenshot({ path: picture, timeout: 10_000 }).catch(() => undefined);
        return oneCheck(
          false,
          `${error.message}; logs and a picture of the page in ${path.relative(projectFolder, logFolder)}`,
        );
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<TestCounts>}
 */
async function suiteRun(page, address) {
  /** @type {TestCounts | undefined} */
  let counts;
  /** @type {string[]} */
  const troubles = [];
  const show = (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const text = args.map(String).join(' ');
    if (isOfInterest(type, text)) console.log(text);
    if (isTrouble(text, suiteMark)) troubles.push(text.slice(suiteMark.length));
    counts = readCounts(text, suiteMark) ?? counts;
  };
  await page.exposeFunction('codeAutomationLog', show);
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('the page crashed')));
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(address))
      .catch(reject);
  });
  const code = await exitCode;
  return { ...agreedCounts(counts, code), troubles };
}

/**
 * The workbench logs everything here (see the page's log file): only the suite's lines and errors with our own code in their
 * trace are shown.
 * @param {string} type
 * @param {string} text
 */
function isOfInterest(type, text) {
  if (text.startsWith(suiteMark)) return true;
  return (
    type === 'error' && /(dist\/(web\/)?extension|out\/test\/(web\/)?index)\.js|policy-digest\.policy-digest/.test(text)
  );
}
