/**
 * Drives the packaged extension like a person: installs the .vsix into a fresh VS Code, opens a copy of the sample workspace
 * in Chromium for each story of test/ui, and uses keyboard and mouse. `npm run test:ui -- WORD …` runs the stories with
 * one of these words in their file name.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { installEditor } from './editor/install.mjs';
import { openBrowser, openFreshPage } from './editor/page.mjs';
import { startServer } from './editor/server.mjs';
import { copySampleWorkspace } from './editor/workspace.mjs';
import { packageExtension } from './package.mjs';
import { projectFolder, resultsFolder } from './support/paths.mjs';
import { isProgram } from './support/program.mjs';
import { removeTemporaryFolder, temporaryFolder } from './support/temporary.mjs';
import { secondsSince, withinTime } from './support/time.mjs';
import { Workbench } from '../test/ui/workbench.mjs';

const storiesFolder = path.join(projectFolder, 'test/ui');
const logFolder = path.join(resultsFolder, 'ui');
const screenshotFolder = path.join(resultsFolder, 'screenshots');
const storyLimitMs = 240_000;
const triesOfAStory = 3;

/**
 * @typedef {object} Story what a file test/ui/NAME.ui.mjs exports
 * @property {string} name
 * @property {(world: StoryWorld) => Promise<void>} run rejects if the story does not go as written
 */

/**
 * @typedef {object} StoryWorld
 * @property {import('playwright-core').Page} page
 * @property {Workbench} workbench a person's actions in VS Code, in words
 * @property {string} workspace the open folder: this story's own copy
 * @property {(name: string) => Promise<void>} screenshot saves the visible page as test-results/screenshots/NAME.png
 * @property {typeof expect} expect
 */

/**
 * @param {readonly string[]} [words] only stories with one of these in their file name; all if there are none
 * @returns {Promise<import('./test/counts.mjs').TestCounts>}
 */
export async function runStories(words = []) {
  const stories = (await readdir(storiesFolder)).filter((file) => file.endsWith('.ui.mjs'));
  const files = words.length === 0 ? stories : stories.filter((file) => words.some((word) => file.includes(word)));
  await rm(logFolder, { recursive: true, force: true });
  for (const folder of [logFolder, screenshotFolder]) await mkdir(folder, { recursive: true });

  const vsix = await packageExtension();
  const server = await startServer(await installEditor('newest'), {
    logFile: path.join(logFolder, 'server.log'),
    vsix,
  });
  const browser = await openBrowser();
  let passed = 0;
  /** @type {string[]} */
  const troubles = [];
  try {
    for (const file of files) {
      const problems = await problemsOfStory(file, server, browser);
      troubles.push(...problems);
      if (problems.length < triesOfAStory) passed += 1;
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return { passed, failed: files.length - passed, troubles };
}

/**
 * A busy machine can be too slow for a step. A broken story fails each time; one that was only late is reported as such.
 * @param {string} file
 * @param {import('./editor/server.mjs').EditorServer} server
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<string[]>} the problem of each failed try
 */
async function problemsOfStory(file, server, browser) {
  const problems = [];
  while (problems.length < triesOfAStory) {
    if (problems.length > 0) console.log(`        ${file} is tried once more`);
    const problem = await runStory(file, server, browser);
    if (problem === undefined) break;
    problems.push(problem);
  }
  return problems;
}

/**
 * @param {string} file
 * @param {import('./editor/server.mjs').EditorServer} server
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<string | undefined>} what went differently than written, if anything
 */
async function runStory(file, server, browser) {
  const start = performance.now();
  const fileName = path.basename(file, '.ui.mjs');
  const scratch = temporaryFolder('story');
  const workspace = await copySampleWorkspace(scratch);
  const page = await openFreshPage(browser, path.join(logFolder, `${fileName}.log`));
  const screenshot = async (/** @type {string} */ name) => {
    await page.screenshot({ path: path.join(screenshotFolder, `${name}.png`) });
  };
  let name = fileName;
  try {
    /** @type {Story} */
    const story = await import(pathToFileURL(path.join(storiesFolder, file)).href);
    name = story.name;
    const workbench = new Workbench(page, workspace);
    await page.goto(server.folderUrl(workspace));
    await workbench.ready();
    await withinTime(story.run({ page, workbench, workspace, screenshot, expect }), storyLimitMs, 'story');
    console.log(`ok      ${name} (${secondsSince(start)})`);
    return undefined;
  } catch (error) {
    const problem = `FAILED  ${name} (${secondsSince(start)})\n${error.stack}`;
    console.log(problem);
    console.log(
      `        picture: test-results/screenshots/failed-${fileName}.png, page log: test-results/ui/${fileName}.log`,
    );
    await screenshot(`failed-${fileName}`).catch(() => undefined);
    return problem;
  } finally {
    await page.context().close();
    removeTemporaryFolder(scratch);
  }
}

if (isProgram(import.meta)) {
  const { passed, failed } = await runStories(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
