import { randomBytes } from 'node:crypto';
import { open, readFile, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { codeOf } from './systemError';

/** A file that only this process may change until it releases the lock. */
export interface FileLock {
  /** Whether the lock was left behind by a process that was killed. */
  readonly isInherited: boolean;
  /** False if another process took us for dead. Check right before writing. */
  isHeld(): Promise<boolean>;
}

/** Updates take milliseconds: whoever holds a lock this long, in milliseconds, is gone or suspended. */
const longestUpdate = 10_000;

/** The same for a lock without an owner: its creator was killed between two system calls. */
const longestNaming = 1_000;

/**
 * Runs something while no other process using this lock changes a file: `.NAME.lock` beside it is created exclusively and
 * names its owner. The lock of a process that is dead, or long unresponsive, is taken over; only time that we see pass
 * counts, so that other machines' clocks don't matter.
 * @throws if no lock can be created beside the file
 */
export async function withLock<T>(target: string, run: (lock: FileLock) => Promise<T>): Promise<T> {
  const file = path.join(path.dirname(target), `.${path.basename(target)}.lock`);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomBytes(8).toString('hex') });
  const isHeld = async (): Promise<boolean> => (await contentOf(file)) === own;
  const isInherited = await acquire(file, own);
  try {
    return await run({ isInherited, isHeld });
  } finally {
    if (await isHeld()) await unlink(file).catch(() => undefined);
  }
}

/** @returns whether a dead process's lock was in the way */
async function acquire(file: string, own: string): Promise<boolean> {
  let isInherited = false;
  let seen: string | undefined;
  let since = performance.now();
  for (;;) {
    if (await create(file, own)) return isInherited;
    const content = await contentOf(file);
    if (content !== seen) {
      seen = content;
      since = performance.now();
    }
    if (content !== undefined && isLeft(content, performance.now() - since)) {
      await takeAway(file, content);
      isInherited = true;
    } else await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 10));
  }
}

async function create(file: string, own: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(own);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    // Windows reports EPERM while a deleted file is still held open.
    if (codeOf(error) === 'EEXIST' || (process.platform === 'win32' && codeOf(error) === 'EPERM')) return false;
    throw error;
  }
}

async function contentOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

function isLeft(content: string, watched: number): boolean {
  const owner = ownerOf(content);
  if (owner === undefined) return watched > longestNaming;
  return (owner.host === hostname() && !isRunning(owner.pid)) || watched > longestUpdate;
}

function ownerOf(content: string): { readonly pid: number; readonly host: string } | undefined {
  try {
    const owner: unknown = JSON.parse(content);
    if (typeof owner !== 'object' || owner === null || !('pid' in owner) || !('host' in owner)) return undefined;
    return typeof owner.pid === 'number' && typeof owner.host === 'string' ? { pid: owner.pid, host: owner.host } : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** If it now belongs to a live process, that process finds out by `isHeld` before it writes. */
async function takeAway(file: string, seen: string): Promise<void> {
  if ((await contentOf(file)) === seen) await unlink(file).catch(() => undefined);
}
