import { randomBytes } from 'node:crypto';
import { copyFile, constants, link, open, unlink } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './systemError';

/**
 * Creates a file that must not exist yet, whole or not at all: written beside its place, flushed, then linked to its name,
 * which fails if another has taken it.
 * @returns false if there is such a file already
 */
export async function createFile(target: string, text: string): Promise<boolean> {
  const draft = path.join(path.dirname(target), `.${path.basename(target).slice(0, 60)}.${randomBytes(4).toString('hex')}.tmp`);
  const file = await open(draft, 'wx');
  try {
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await linkOrCopy(draft, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

/** Some file systems, such as those of memory sticks, have no links. */
async function linkOrCopy(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyFile(draft, target, constants.COPYFILE_EXCL);
  }
}
