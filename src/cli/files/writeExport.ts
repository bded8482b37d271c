import { createHash, randomBytes, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { forEachPart } from '../../core/exchange/forEachPart';
import type { ExportPart, ExportParts, ExportRefusal } from '../../core/exchange/types';
import type { Message } from '../../core/issues/issue';
import { ProtectedFileError, refuseProtected, targetOf } from '../../disk/protection';
import { replaceFileWith } from '../../disk/replaceFile';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';
import { protectionReasons } from './writeAtomically';

/** What an export wrote. */
export interface WrittenExport {
  readonly written: readonly string[];
  readonly losses: readonly Message[];
}

/**
 * Writes an export of one file piece by piece, whole or not at all: beside its place, then renamed. A file that is there
 * already is not changed, unless `mayReplace`; but the same export again is none.
 * @throws UsageError if that fails; what was there is left unchanged
 */
export function writeExportFile(file: string, parts: ExportParts, mayReplace: boolean): Promise<WrittenExport> {
  return toldByName(file, async () => {
    let losses: readonly Message[] = [];
    const target = await targetOf(file);
    const isReplaced = await replaceFileWith(target, async (draft) => {
      const hash = createHash('sha256');
      losses = lossesOf(await forEachPart(parts, ({ data }) => append(draft, hash, data)));
      if (!mayReplace) await refuseChange(target, file, hash);
    });
    if (!isReplaced) throw new UsageError(`${file}: cannot be written (ENOENT)`);
    return { written: [file], losses };
  });
}

/**
 * Writes an export of several files into a folder, which is created: beside its place first. Files of other names that are
 * in it stay; those of the same names too, unless `mayReplace`.
 * @throws UsageError if that fails; nothing was written then
 */
export function writeExportFolder(folder: string, parts: ExportParts, mayReplace: boolean): Promise<WrittenExport> {
  return toldByName(folder, async () => {
    const place = path.resolve(folder);
    const draft = path.join(path.dirname(place), `.${path.basename(place)}.${randomBytes(4).toString('hex')}.tmp`);
    await mkdir(draft);
    try {
      const { hashes, losses } = await writeFiles(draft, parts);
      for (const [file, hash] of hashes) {
        await refuseProtected(path.join(folder, file));
        if (!mayReplace) await refuseChange(path.join(folder, file), path.join(folder, file), hash);
      }
      for (const file of hashes.keys()) {
        await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
        await rename(path.join(draft, file), path.join(folder, file));
      }
      return { written: [...hashes.keys()].map((file) => path.join(folder, file)), losses };
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  });
}

async function writeFiles(folder: string, parts: ExportParts): Promise<{ hashes: ReadonlyMap<string, Hash>; losses: readonly Message[] }> {
  // All stay open to the end: their pieces may alternate.
  const files = new Map<string, OpenFile>();
  const take = async ({ file: name, data }: ExportPart): Promise<void> => {
    const file = files.get(name) ?? await openFile(folder, name);
    files.set(name, file);
    await append(file.handle, file.hash, data);
  };
  try {
    const losses = lossesOf(await forEachPart(parts, take));
    return { losses, hashes: new Map([...files].map(([name, { hash }]) => [path.join(...name.split('/')), hash])) };
  } finally {
    for (const { handle } of files.values()) await handle.close();
  }
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly hash: Hash;
}

async function openFile(folder: string, name: string): Promise<OpenFile> {
  const place = path.join(folder, ...name.split('/'));
  await mkdir(path.dirname(place), { recursive: true });
  return { handle: await open(place, 'wx'), hash: createHash('sha256') };
}

/** `writeFile` of an open file goes on where the last one ended. */
async function append(file: FileHandle, hash: Hash, data: string | Uint8Array): Promise<void> {
  hash.update(data);
  await file.writeFile(data);
}

function lossesOf(end: readonly Message[] | ExportRefusal): readonly Message[] {
  if ('refusal' in end) throw new UsageError(`${end.refusal.message} [${end.refusal.code}]`);
  return end;
}

/** @throws UsageError if there is a file with other content than what was hashed */
async function refuseChange(file: string, name: string, hash: Hash): Promise<void> {
  if (!(await stat(file).then((found) => found.isFile(), () => false))) return;
  const present = createHash('sha256');
  for await (const bytes of createReadStream(file)) present.update(bytes as Buffer);
  if (present.digest('hex') !== hash.digest('hex')) throw new UsageError(`${name}: is there already and was left unchanged; choose another --out, or replace it with --force`);
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
