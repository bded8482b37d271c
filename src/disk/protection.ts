import { access, constants, lstat, realpath, stat } from 'node:fs/promises';
import type { Protection } from './fileUpdate';
import { codeOf } from './systemError';

/** Somebody meant a file to stay as it is, so it is not replaced. */
export class ProtectedFileError extends Error {
  constructor(readonly why: Protection) {
    super(why);
  }
}

/**
 * The file that a path leads to, through links: a link stays a link, and its target is replaced. A path at which there is
 * nothing is its own.
 * @throws ProtectedFileError for a link whose target is missing: it may be on a drive that is not connected at the moment
 */
export async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const isLink = await lstat(file).then((found) => found.isSymbolicLink(), () => false);
    if (isLink) throw new ProtectedFileError('dangling-link');
    if (codeOf(error) === 'ENOENT') return file;
    throw error;
  }
}

/**
 * Replacing a file needs only the right to write its folder, so what the file itself forbids is asked first: it is marked
 * read-only (also by a version control system, until it is checked out), it belongs to somebody who lets nobody else write, or
 * it has other names, which would keep the old content.
 * @throws ProtectedFileError
 */
export async function refuseProtected(target: string): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return;
  // The superuser may write everything; the mark is respected all the same.
  const isMarked = (found.mode & 0o222) === 0;
  if (isMarked || !(await access(target, constants.W_OK).then(() => true, () => false))) throw new ProtectedFileError('read-only');
  if (found.nlink > 1) throw new ProtectedFileError('hard-linked');
}

/** Whether a system error says that a folder may not be written. Windows says the same of a file that is in use. */
export function isDenied(error: unknown): boolean {
  return codeOf(error) === 'EROFS' || (process.platform !== 'win32' && ['EACCES', 'EPERM'].includes(codeOf(error)));
}
