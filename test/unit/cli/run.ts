import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../../src/cli/program/main';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, without a standard input. */
export function run(...argv: string[]): Promise<Run> {
  return runWith([], ...argv);
}

/** Runs it with this standard input, which may come in any pieces. */
export async function runWith(input: Iterable<string | Uint8Array>, ...argv: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdout: (text) => { stdout += text; },
    stderr: (text) => { stderr += text; },
  }, bytesOf(input));
  return { code, stdout, stderr };
}

function bytesOf(input: Iterable<string | Uint8Array>): AsyncIterable<Uint8Array> {
  return Readable.from([...input].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)), { objectMode: true });
}

/** Runs it with `--json`, expects the exit code, and gives what was printed, which must be JSON alone. */
export async function runJson(code: number, ...argv: string[]): Promise<Record<string, unknown>> {
  const result = await run(...argv, '--json');
  if (result.code !== code) throw new Error(`exit ${result.code}: ${result.stderr}`);
  return JSON.parse(result.stdout) as Record<string, unknown>;
}

/** A folder for one test with these files; names may hold `/`. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-digest-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return { folder, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

/** A sidecar's text. JSON is YAML, which spares the tests a writer. */
export function sidecarText(annotations: readonly unknown[], articles: readonly unknown[] = [], digest = 'week.txt'): string {
  return JSON.stringify({ version: 1, digest, articles, annotations }, null, 2);
}
