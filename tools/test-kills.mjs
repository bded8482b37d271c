/**
 * `npm run test:kills`: what `npm test` does on a small scale, as often as the project promises: 2,000 kills during saves,
 * two processes with 1,000 saves each, 10,000 mutated sidecars. Takes a few minutes.
 */
import path from 'node:path';
import { projectFolder } from './support/paths.mjs';
import { runProgram } from './support/processes.mjs';

const effort = { POLICY_DIGEST_KILLS: '2000', POLICY_DIGEST_WRITES: '1000', POLICY_DIGEST_MUTATIONS: '10000' };
const { code } = await runProgram(
  process.execPath,
  [path.join(projectFolder, 'node_modules/vitest/vitest.mjs'), 'run', 'test/unit/disk', 'test/unit/annotations/mutations.test.ts'],
  { cwd: projectFolder, env: { ...effort, ...process.env }, timeoutMs: 60 * 60_000, echo: true },
);
process.exitCode = code === 0 ? 0 : 1;
