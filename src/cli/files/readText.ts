import { open, type FileHandle } from 'node:fs/promises';
import { largestDigest } from '../../core/files/digestFilter';
import { issue, noPlace, type Issue } from '../../core/issues/issue';
import { withEditorLines } from '../../core/text/editorLines';
import { decodeAs, findEncoding, isBinary, type EncodingChoice } from '../../core/text/encoding/decodeText';
import { codeOf } from '../../disk/systemError';
import { DataError, FileError, type Problem } from '../problem';

/** The editor also hides larger files from extensions. */
const largestFile = 50 * 1024 * 1024;

/** The text of a digest, or of another file that may have any encoding. */
export interface SourceText {
  readonly text: string;
  /** The registered name, in lower case. */
  readonly encoding: string;
  /** A note, if the encoding was guessed. */
  readonly issues: readonly Issue[];
}

/**
 * A text as the editor holds it: decoded, without its byte-order mark, and with one kind of line ends.
 * @throws UsageError if there is no such file, DataError if it is too large or binary
 */
export async function readSource(path: string, name: string, choice: EncodingChoice): Promise<SourceText> {
  const bytes = await readBytes(path, name);
  const { encoding, guessed } = findEncoding(bytes, choice);
  if (isBinary(bytes, encoding)) throw dataError(name, 'binary', 'The file is binary, not text.');
  const text = withEditorLines(decodeAs(bytes, encoding));
  if (text.length > largestDigest) throw dataError(name, 'too-large', `The text is longer than ${largestDigest} characters; split the file.`);
  return { text, encoding, issues: guessed ? [issue('encoding-guessed', noPlace, encoding)] : [] };
}

/**
 * The text of a UTF-8 file without its byte-order mark.
 * @param path where the file is
 * @param name what messages call it
 * @throws UsageError if there is no such file, DataError if it is too large, binary, or not UTF-8
 */
export async function readText(path: string, name: string): Promise<string> {
  const bytes = await readBytes(path, name);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw dataError(name, 'not-utf8', 'The file is UTF-16; save it as UTF-8.');
  if (bytes.includes(0)) throw dataError(name, 'binary', 'The file is binary, not text.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError(badByteProblem(name, bytes));
  }
}

async function readBytes(path: string, name: string): Promise<Buffer> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch (error) {
    throw new FileError(name, `cannot be read (${codeOf(error)})`);
  }
  try {
    const state = await file.stat();
    if (!state.isFile()) throw new FileError(name, 'is not a file');
    if (state.size > largestFile) {
      throw dataError(name, 'too-large', `The file is ${Math.ceil(state.size / 1024 / 1024)} MB; the limit is 50 MB.`);
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function dataError(file: string, code: string, message: string): DataError {
  return new DataError({ file, line: 1, column: 1, code, message, severity: 'error' });
}

/** The position of the first byte that is not UTF-8: the first undecodable line, and the replacement character in it. */
function badByteProblem(file: string, bytes: Buffer): Problem {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const lineFeed = bytes.indexOf(10, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed;
    const part = bytes.subarray(start, end);
    try {
      strict.decode(part);
    } catch {
      const column = new TextDecoder('utf-8').decode(part).indexOf('\ufffd') + 1;
      return { file, line, column, code: 'not-utf8', message: 'The file is not UTF-8 from here on.', severity: 'error' };
    }
    start = end + 1;
  }
  return { file, line: 1, column: 1, code: 'not-utf8', message: 'The file is not UTF-8.', severity: 'error' };
}
