import { mkdir, readFile, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { FileEditor, FileUpdate } from './fileUpdate';
import { withLock } from './fileLock';
import { isDenied, ProtectedFileError, refuseProtected, targetOf } from './protection';
import { replaceFile, sweepDrafts } from './replaceFile';
import { codeOf } from './systemError';

/**
 * Changes a text file on the local disk: reads it, asks `edit` for the new text, replaces it atomically (or deletes it).
 * Other processes that do so wait their turn. What anyone else (git, another editor) wrote meanwhile is reread and edited,
 * not overwritten.
 * A file that somebody wants left alone stays as it is (`protected`).
 * @throws if the file is not UTF-8, or cannot be read or written
 */
export async function updateFile<Refusal>(
  file: string, edit: FileEditor<Refusal>,
): Promise<FileUpdate<Refusal>> {
  try {
    if (!(await isFolder(path.dirname(file)))) {
      // No folder is made for a file that isn't.
      const edited = await edit(undefined);
      if ('refusal' in edited) return { kind: 'refused', refusal: edited.refusal };
      if (edited.text === undefined) return { kind: 'unchanged', text: undefined };
      await mkdir(path.dirname(file), { recursive: true });
    }
    return await update(await targetOf(file), edit);
  } catch (error) {
    if (error instanceof ProtectedFileError) return { kind: 'protected', why: error.why };
    if (isDenied(error)) return { kind: 'protected', why: 'read-only' };
    throw error;
  }
}

async function update<Refusal>(target: string, edit: FileEditor<Refusal>): Promise<FileUpdate<Refusal>> {
  for (;;) {
    const update = await withLock(target, async (lock) => {
      if (lock.isInherited) await sweepDrafts(target);
      const before = await textOf(target);
      const edited = await edit(before);
      if ('refusal' in edited) return { kind: 'refused', refusal: edited.refusal } as const;
      const { text } = edited;
      if (text === before) return { kind: 'unchanged', text } as const;
      const isStillRight = async (): Promise<boolean> => (await textOf(target)) === before && await lock.isHeld();
      const isWritten = text === undefined ? await removeFile(target, isStillRight) : await replaceFile(target, text, isStillRight);
      return isWritten ? { kind: 'written', text } as const : undefined;
    });
    if (update !== undefined) return update;
  }
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then((found) => found.isDirectory(), () => false);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function removeFile(file: string, isStillRight: () => Promise<boolean>): Promise<boolean> {
  await refuseProtected(file);
  if (!(await isStillRight())) return false;
  await unlink(file).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  return true;
}
