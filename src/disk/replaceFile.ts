import { randomBytes } from 'node:crypto';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './systemError';

/**
 * Replaces a file's content so that whoever reads it, even after a crash, sees either the old or the new content
 * whole: written beside it, flushed, renamed over it, which POSIX and NTFS do in one step.
 * @param isStillRight asked right before the rename; if not, nothing is changed
 * @returns whether it was replaced; if not, another try may
 * @throws where it cannot be written; the old content is there then
 */
export async function replaceFile(target: string, text: string | Uint8Array, isStillRight?: () => Promise<boolean>): Promise<boolean> {
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  let isLaid = false;
  try {
    const file = await open(draft, 'wx', await modeOf(target));
    isLaid = true;
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (isStillRight !== undefined && !(await isStillRight())) {
      await unlink(draft);
      return false;
    }
    await renamePatiently(draft, target);
    return true;
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    // Who took us for dead, on a machine that stood still, has swept our draft away.
    if (isLaid && codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Removes what writers of a file left when they were killed. To be called where nobody else writes it. */
export async function sweepDrafts(target: string): Promise<void> {
  const [folder, name] = [path.dirname(target), path.basename(target)];
  const drafts = (await readdir(folder)).filter((entry) => entry.startsWith(`.${name}.`) && /^[0-9a-f]{8}\.tmp$/.test(entry.slice(name.length + 2)));
  await Promise.all(drafts.map((draft) => unlink(path.join(folder, draft)).catch(() => undefined)));
}

async function modeOf(target: string): Promise<number | undefined> {
  return (await stat(target).catch(() => undefined))?.mode;
}

/** On Windows a file that a virus scanner or a search index just reads cannot be renamed over, for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (wait > 500 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
