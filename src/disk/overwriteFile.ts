import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Protection } from './fileUpdate';
import { isDenied, ProtectedFileError, targetOf } from './protection';
import { replaceFile } from './replaceFile';

/**
 * Writes a whole file on the local disk, whatever was there, in one step; its folder is made.
 * @returns why it was left alone; undefined if it was written
 */
export async function overwriteFile(file: string, bytes: Uint8Array): Promise<Protection | undefined> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const target = await targetOf(file);
    while (!await replaceFile(target, bytes));
    return undefined;
  } catch (error) {
    if (error instanceof ProtectedFileError) return error.why;
    if (isDenied(error)) return 'read-only';
    throw error;
  }
}
