import { randomBytes } from 'node:crypto';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './systemError';

/**
 * Replaces a file's content so that readers, even after a crash, see either all of the old or all of the new content:
 * written beside it, flushed, renamed over it, which is atomic on POSIX and NTFS.
 * @param isStillRight asked right before the rename; if not, nothing is changed
 * @returns whether it was replaced; if not, a retry may succeed
 * @throws if it cannot be written; the old content is then intact
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
    // If our machine was suspended, another process may have taken us for dead and removed our draft.
    if (isLaid && codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Removes what killed writers of a file left behind. Call only while nobody else writes it. */
export async function sweepDrafts(target: string): Promise<void> {
  const [folder, name] = [path.dirname(target), path.basename(target)];
  const drafts = (await readdir(folder)).filter((entry) => entry.startsWith(`.${name}.`) && /^[0-9a-f]{8}\.tmp$/.test(entry.slice(name.length + 2)));
  await Promise.all(drafts.map((draft) => unlink(path.join(folder, draft)).catch(() => undefined)));
}

async function modeOf(target: string): Promise<number | undefined> {
  return (await stat(target).catch(() => undefined))?.mode;
}

/** On Windows a file being read by a virus scanner or search indexer briefly can't be renamed over. */
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
