import { replaceFile } from '../../disk/replaceFile';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';

/**
 * Writes a file completely or not at all: first beside its place, then renamed.
 * @throws UsageError if that fails; the previous file is left unchanged
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  try {
    while (!await replaceFile(file, text));
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`);
  }
}
