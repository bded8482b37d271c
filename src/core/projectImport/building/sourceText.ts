import { inMegabytes, limits } from '../../convert/limits';
import { Refusal } from '../../convert/refusal';
import type { SourceFile } from '../../convert/types';
import { decodeText, findEncoding, isBinary } from '../../text/encoding/decodeText';

/** Enough to see what a file is. */
const beginningBytes = 65_536;

/** The text of a file. Throws `Refusal` if it is too large, empty or no text. */
export function sourceText({ bytes, encoding }: SourceFile): string {
  if (bytes.length > limits.fileBytes) throw new Refusal('import-refused/too-large', inMegabytes(limits.fileBytes));
  if (bytes.length === 0) throw new Refusal('import-refused/empty');
  if (isBinary(bytes, findEncoding(bytes, { declared: encoding }).encoding)) throw new Refusal('import-refused/binary');
  return decodeText(bytes, { declared: encoding }).text;
}

/** The beginning of a file as text, to tell what it is; empty if it is no text. */
export function beginningOf({ bytes, encoding }: SourceFile): string {
  const part = bytes.subarray(0, beginningBytes);
  if (part.length === 0 || isBinary(part, findEncoding(part, { declared: encoding }).encoding)) return '';
  return decodeText(part, { declared: encoding }).text;
}

/** The value of a JSON file. Throws `Refusal`. */
export function sourceJson(source: SourceFile): unknown {
  try {
    return JSON.parse(sourceText(source).replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('broken-json', error.message);
    throw error;
  }
}
