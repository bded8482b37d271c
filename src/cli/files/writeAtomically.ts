import { replaceFile } from '../../disk/replaceFile';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';

/**
 * Writes a file whole or not at all: beside its place first, then under its name.
 * @throws UsageError where that cannot be done; what was there before is left as it was
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  try {
    while (!await replaceFile(file, text));
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`);
  }
}
