#!/usr/bin/env node
/**
 * Replaces VS Code's executable in `@vscode/test-electron` where no desktop VS Code can be downloaded: understands the
 * arguments that matter for a test run and runs it with the VS Code from npm. Exits with 0 if all tests passed, like the
 * program it replaces.
 */
import { installEditor } from './install.mjs';
import { runExtensionTests } from './extension-tests.mjs';

const edition = process.env.POLICY_DIGEST_EDITION === 'floor' ? 'floor' : 'newest';
const args = process.argv.slice(2);
const workspace = args.find((arg) => !arg.startsWith('-'));
if (workspace === undefined) throw new Error('no workspace folder was given');

const { passed, failed, problem } = await runExtensionTests(await installEditor(edition), {
  host: 'node',
  extensionFolder: option('extensionDevelopmentPath'),
  testsFile: option('extensionTestsPath'),
  workspace,
  label: `host-shim-${edition}`,
});
if (problem !== undefined) console.error(problem);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** @param {string} name of a required argument `--name=value` */
function option(name) {
  const prefix = `--${name}=`;
  const value = args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
  if (value === undefined) throw new Error(`the argument ${prefix} is missing`);
  return value;
}
