import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, readdir, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { refuseProtected } from './protection';
import { codeOf } from './systemError';

/**
 * Replaces a file's content so that readers, even after a crash, see either all of the old or all of the new content:
 * written beside it, flushed, renamed over it, which is atomic on POSIX and NTFS.
 * @param isStillRight asked right before the rename; if not, nothing is changed
 * @returns whether it was replaced; if not, a retry may succeed
 * @throws ProtectedFileError if the file is not meant to be replaced; other errors if it cannot be written. The old content is
 *   then intact
 */
export function replaceFile(target: string, text: string | Uint8Array, isStillRight?: () => Promise<boolean>): Promise<boolean> {
  return replaceFileWith(target, (file) => file.writeFile(text), isStillRight);
}

/** Like `replaceFile`, for content that is written piece by piece. If `write` throws, the old content stays. */
export async function replaceFileWith(
  target: string, write: (file: FileHandle) => Promise<void>, isStillRight?: () => Promise<boolean>,
): Promise<boolean> {
  await refuseProtected(target);
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  let isLaid = false;
  try {
    const before = await stat(target).catch(() => undefined);
    const file = await open(draft, 'wx', before?.mode);
    isLaid = true;
    try {
      if (before !== undefined) await keepRights(file, before);
      await write(file);
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

/** A shared file stays its owner's and group's as far as the system lets us: an ordinary user can only keep the group. */
async function keepRights(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => file.chown(own.uid, gid)).catch(() => undefined);
  // The mode given at creation was narrowed by the user's mask: others could no longer write.
  await file.chmod(mode & 0o7777).catch(() => undefined);
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
