import type { Protection } from '../../disk/fileUpdate';
import { ProtectedFileError, targetOf } from '../../disk/protection';
import { replaceFile } from '../../disk/replaceFile';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';

export const protectionReasons: Readonly<Record<Protection, string>> = {
  'read-only': 'is read-only and was left unchanged',
  'hard-linked': 'has other names (hard links) and was left unchanged; write to a new file instead',
  'dangling-link': 'is a link to a file that does not exist, and was left unchanged',
};

/**
 * Writes a file completely or not at all: first beside its place, then renamed. A link stays a link.
 * @throws UsageError if that fails; the previous file is left unchanged
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  try {
    const target = await targetOf(file);
    while (!await replaceFile(target, text));
  } catch (error) {
    if (error instanceof ProtectedFileError) throw new UsageError(`${file}: ${protectionReasons[error.why]}`);
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`);
  }
}
