import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { forEachPart } from '../../core/exchange/forEachPart';
import type { ExportPart } from '../../core/exchange/types';
import type { Message } from '../../core/issues/issue';
import { ProtectedFileError, targetOf } from '../../disk/protection';
import { replaceFileWith } from '../../disk/replaceFile';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';
import { protectionReasons } from './writeAtomically';

type Parts = AsyncGenerator<ExportPart, readonly Message[]>;

/**
 * Writes an export of one file piece by piece, whole or not at all: beside its place, then renamed.
 * @throws UsageError if that fails; the previous file is left unchanged
 */
export function writeExportFile(file: string, parts: Parts): Promise<readonly Message[]> {
  return toldByName(file, async () => {
    let losses: readonly Message[] = [];
    const isReplaced = await replaceFileWith(await targetOf(file), async (draft) => {
      losses = await forEachPart(parts, ({ data }) => append(draft, data));
    });
    if (!isReplaced) throw new UsageError(`${file}: cannot be written (ENOENT)`);
    return losses;
  });
}

/**
 * Writes an export of several files into a folder, which is created: beside its place first. In a folder that exists, files of
 * other names stay.
 * @returns the paths of the files, too
 * @throws UsageError if that fails; nothing was written then
 */
export function writeExportFolder(folder: string, parts: Parts): Promise<{ written: readonly string[]; losses: readonly Message[] }> {
  return toldByName(folder, async () => {
    const draft = path.join(path.dirname(path.resolve(folder)), `.${path.basename(path.resolve(folder))}.${randomBytes(4).toString('hex')}.tmp`);
    await mkdir(draft);
    try {
      const { files, losses } = await writeFiles(draft, parts);
      await rmdir(folder).catch(() => undefined);
      if (await isThere(folder)) for (const file of files) await moveInto(folder, draft, file);
      else await rename(draft, folder);
      return { written: files.map((file) => path.join(folder, file)), losses };
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
}

/** Whether an export to here would meet what is there already. */
export async function isTaken(target: string): Promise<boolean> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() !== true) return found !== undefined;
  return (await readdir(target)).length > 0;
}

async function writeFiles(folder: string, parts: Parts): Promise<{ files: string[]; losses: readonly Message[] }> {
  // All stay open to the end: their pieces may alternate.
  const handles = new Map<string, FileHandle>();
  try {
    const losses = await forEachPart(parts, async ({ file, data }) => {
      let handle = handles.get(file);
      if (handle === undefined) {
        const place = path.join(folder, ...file.split('/'));
        await mkdir(path.dirname(place), { recursive: true });
        handle = await open(place, 'wx');
        handles.set(file, handle);
      }
      await append(handle, data);
    });
    return { files: [...handles.keys()], losses };
  } finally {
    for (const handle of handles.values()) await handle.close();
  }
}

async function moveInto(folder: string, draft: string, file: string): Promise<void> {
  const place = path.join(folder, ...file.split('/'));
  await mkdir(path.dirname(place), { recursive: true });
  await rename(path.join(draft, ...file.split('/')), place);
}

/** `writeFile` of an open file goes on where the last one ended. */
async function append(file: FileHandle, data: string | Uint8Array): Promise<void> {
  if (data.length > 0) await file.writeFile(data);
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(() => true, () => false);
}

async function toldByName<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProtectedFileError) throw new UsageError(`${name}: ${protectionReasons[error.why]}`);
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${name}: cannot be written (${codeOf(error)})`);
  }
}
