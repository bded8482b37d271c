import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** Builds the command line, with its model, in a new folder, which the test removes. */
export async function buildCli(): Promise<{ folder: string; cli: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-digest-cli-'));
  const cli = path.join(folder, 'dist/cli.js');
  cpSync(path.resolve(import.meta.dirname, '../../../media/entities.model'), path.join(folder, 'media/entities.model'));
  await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../../src/cli.ts')],
    bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile: cli, logLevel: 'error',
    loader: { '.yaml': 'text' },
  });
  return { folder, cli };
}
