import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runHostSuite } from '../editor/extension-tests.mjs';
import { installEditor } from '../editor/install.mjs';
import { projectFolder, resultsFolder } from '../support/paths.mjs';
import { runProgram } from '../support/processes.mjs';
import { runStories } from '../test-ui.mjs';
import { agreedCounts, oneCheck, sumOf } from './counts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name the word for `--only`
 * @property {string} title
 * @property {number} limitMinutes a step that takes longer has failed; many times the usual duration
 * @property {() => Promise<import('./counts.mjs').TestCounts>} run
 */

/** @type {readonly Step[]} by cost: what breaks often and is cheap comes first */
export const steps = [
  { name: 'typecheck', title: 'Types', limitMinutes: 10, run: typecheck },
  {
    name: 'lint',
    title: 'Lint',
    limitMinutes: 10,
    run: () => check('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  },
  { name: 'lint', title: 'Imports', limitMinutes: 2, run: () => ownTool('tools/check-imports.mjs') },
  { name: 'build', title: 'Build', limitMinutes: 2, run: () => ownTool('tools/build.mjs') },
  { name: 'unit', title: 'Unit tests', limitMinutes: 25, run: unitTests },
  { name: 'host', title: 'Oldest VS Code', limitMinutes: 25, run: () => hostSuite('floor', 'node') },
  { name: 'host', title: 'Newest VS Code', limitMinutes: 25, run: () => hostSuite('newest', 'node') },
  { name: 'web', title: 'Newest VS Code, web worker', limitMinutes: 25, run: () => hostSuite('newest', 'web') },
  { name: 'ui', title: 'User stories', limitMinutes: 30, run: () => runStories() },
];

/** The longest that any other program may take; the step's own limit is shorter. */
const programLimitMs = 20 * 60_000;

/**
 * Runs a program of a dependency.
 * @param {string} script below node_modules
 * @param {...string} args
 */
function runTool(script, ...args) {
  const file = path.join(projectFolder, 'node_modules', script);
  return runProgram(process.execPath, [file, ...args], { cwd: projectFolder, timeoutMs: programLimitMs, echo: true });
}

/**
 * @param {string} script
 * @param {...string} args
 */
async function check(script, ...args) {
  const { code } = await runTool(script, ...args);
  return oneCheck(code === 0);
}

/** Each tsconfig is a separate view of the code, with other libraries available. */
async function typecheck() {
  const configs = (await readdir(projectFolder)).filter((file) => /^tsconfig(\.(?!base)\w+)?\.json$/.test(file));
  /** @type {import('./counts.mjs').TestCounts[]} */
  const results = [];
  for (const config of configs) results.push(await check('typescript/bin/tsc', '-p', config));
  return sumOf(results);
}

/** @param {string} script below the project's folder */
async function ownTool(script) {
  const { code } = await runProgram(process.execPath, [path.join(projectFolder, script)], { timeoutMs: programLimitMs, echo: true });
  return oneCheck(code === 0);
}

async function unitTests() {
  const report = path.join(resultsFolder, 'unit.json');
  await rm(report, { force: true });
  const { code } = await runTool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return agreedCounts(undefined, code);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  return {
    ...agreedCounts({ passed: numPassedTests, failed: numFailedTests }, code),
    troubles: unitTroubles(testResults),
  };
}

/**
 * @param {{ assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} files
 * @returns {string[]}
 */
function unitTroubles(files) {
  return files
    .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'))
    .map(({ fullName, failureMessages }) => `FAILED  ${fullName}\n${failureMessages.join('\n')}`);
}

/**
 * @param {import('../editor/install.mjs').Edition} edition
 * @param {'node' | 'web'} host
 */
async function hostSuite(edition, host) {
  const editor = await installEditor(edition);
  console.log(`VS Code ${editor.vscodeVersion}, ${host} extension host`);
  return runHostSuite(editor, { host, label: `host-${edition}-${host}` });
}
