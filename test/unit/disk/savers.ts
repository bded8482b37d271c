import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { readSidecar } from '../../../src/core/annotations/readSidecar';

/** How much is tried: little with all tests, as much as the project promises with `npm run test:kills`. */
export const effort = {
  kills: Number(process.env['POLICY_DIGEST_KILLS'] ?? 40),
  writes: Number(process.env['POLICY_DIGEST_WRITES'] ?? 60),
  mutations: Number(process.env['POLICY_DIGEST_MUTATIONS'] ?? 1000),
};

/** Numbers of [0, 1), the same for a seed on every machine (mulberry32, T. Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A folder of its own, with the program that saves. */
export async function saverFolder(): Promise<{ readonly folder: string; readonly program: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-digest-'));
  const program = path.join(folder, 'saver.cjs');
  await build({ entryPoints: [path.join(import.meta.dirname, 'saver.ts')], outfile: program, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return { folder, program, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}

export interface Saver {
  /** What it saved for certain, by id the last memo. */
  readonly saved: ReadonlyMap<string, string>;
  /** Settles when it ended and all it said was heard; the exit code, or null for a killed one. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

export function startSaver(program: string, file: string, name: string, count: number, distinct = count): Saver {
  const child = spawn(process.execPath, [program, file, name, String(count), String(distinct)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const saved = new Map<string, string>();
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const at = line.indexOf(' ');
      saved.set(line.slice(0, at), line.slice(at + 1));
    }
  });
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
  return { saved, ended, kill: () => { child.kill('SIGKILL'); } };
}

/** The memos of a sidecar by id; throws where it cannot be read. */
export function memosIn(file: string): Map<string, string> {
  const { sidecar, issues } = readSidecar(readFileSync(file, 'utf8'));
  if (sidecar === undefined || issues.length > 0) throw new Error(`unreadable: ${JSON.stringify(issues)}`);
  return new Map(sidecar.annotations.map(({ id, memo }) => [id, memo ?? '']));
}
