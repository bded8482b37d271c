import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './readText';
import { UsageError } from './problem';

/**
 * Writes a file whole or not at all: beside its place first, then under its name.
 * @throws UsageError where that cannot be done; what was there before is left as it was
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`);
  }
}
