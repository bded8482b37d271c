import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { limits } from '../../core/convert/limits';
import { isImportable } from '../../core/convert/files/importEndings';
import { companionOf, isProjectFile } from '../../core/projectImport/projectFiles';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';

/** A file given on the command line, or found in a folder that was. */
export interface GivenFile {
  readonly file: string;
  /** The argument that it comes from. */
  readonly argument: string;
}

/**
 * The files of arguments, and those in folders that can be imported, in the order of their names; the texts of annotations files
 * that are among them come with these. Links to folders are not followed.
 */
export async function givenFiles(args: readonly string[], except: string): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const argument of args) {
    const isFolder = await stat(argument).then((state) => state.isDirectory(), (error: unknown) => {
      throw new UsageError(`${argument}: cannot be read (${codeOf(error)})`);
    });
    files.push(...(isFolder ? await filesBelow(argument, path.resolve(except)) : [argument]).map((file) => ({ file, argument })));
  }
  const companions = new Set(files.flatMap(({ file }) => companionOf(path.resolve(file)) ?? []));
  return files.filter(({ file }) => !companions.has(path.resolve(file)));
}

async function filesBelow(folder: string, except: string): Promise<string[]> {
  const files: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined && files.length < limits.folderFiles; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      const name = path.join(next, entry.name);
      if (entry.name.startsWith('.') || path.resolve(name) === except) continue;
      if (entry.isDirectory() && entry.name !== 'node_modules') open.push(name);
      else if (entry.isFile() && (isImportable(entry.name) || isProjectFile(entry.name))) files.push(name);
    }
  }
  return files.sort().slice(0, limits.folderFiles);
}

/** The bytes of a file; one that is too large is cut, so that its reader says so. */
export async function readGiven(name: string): Promise<Uint8Array> {
  const file = await open(name).catch((error: unknown) => {
    throw new UsageError(`${name}: cannot be read (${codeOf(error)})`);
  });
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, limits.fileBytes + 1));
    let at = 0;
    for (let read = 1; at < bytes.length && read > 0; at += read) read = (await file.read(bytes, at, bytes.length - at)).bytesRead;
    return bytes.subarray(0, at);
  } finally {
    await file.close();
  }
}
