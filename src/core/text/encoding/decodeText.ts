import { encodingNamed } from './encodings';
import { guessEncoding } from './guessEncoding';
import { guessUtf16, hasZero } from './guessUtf16';
import { markedEncoding } from './marks';
import { textDecoder } from './textDecoder';
import { decodeLatin1, decodeWindows1252 } from './westernText';

/** What was settled about a file's encoding before it is looked at. */
export interface EncodingChoice {
  /** A name in any spelling; an unknown one counts as none, and so does UTF-8: it is what everything else falls back from. */
  readonly declared?: string | undefined;
  /** Names that a guess chooses among; none: all. */
  readonly candidates?: readonly string[] | undefined;
}

export interface FoundEncoding {
  /** The registered name, in lower case. */
  readonly encoding: string;
  /** Whether nothing tells it: it is what fits best. */
  readonly guessed: boolean;
}

export interface DecodedText extends FoundEncoding {
  /** Without a byte-order mark; bytes that mean nothing are U+FFFD. */
  readonly text: string;
}

/** How a file of text is encoded: by its mark, or else as declared, or else UTF-8 if it is valid, or else what fits. */
export function findEncoding(bytes: Uint8Array, { declared = '', candidates = [] }: EncodingChoice = {}): FoundEncoding {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { encoding: marked, guessed: false };
  const known = encodingNamed(declared)?.name;
  if (known !== undefined && known !== 'utf-8') return { encoding: known, guessed: false };
  const utf16 = hasZero(bytes) ? guessUtf16(bytes) : undefined;
  if (utf16 !== undefined) return { encoding: utf16, guessed: true };
  if (isUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  return { encoding: guessEncoding(bytes, candidates), guessed: true };
}

/** A text in the encoding of a registered name, without a byte-order mark. Never throws: what is unknown is read as UTF-8. */
export function decodeAs(bytes: Uint8Array, name: string): string {
  if (name === 'windows-1252') return decodeWindows1252(bytes);
  if (name === 'iso-8859-1') return decodeLatin1(bytes);
  return withoutMark(textDecoder(encodingNamed(name)?.label ?? 'utf-8').decode(bytes));
}

/**
 * The text of a file: see `findEncoding`. Never throws. A file that claims ISO 8859-1 but has characters of Windows-1252 is
 * read as that, as browsers do.
 */
export function decodeText(bytes: Uint8Array, choice: EncodingChoice = {}): DecodedText {
  const { encoding, guessed } = findEncoding(bytes, choice);
  const text = decodeAs(bytes, encoding);
  const isWider = encoding === 'iso-8859-1' && /[\u0080-\u009f]/.test(text);
  return isWider ? { text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed } : { text, encoding, guessed };
}

/** Whether a file is no text: it has a zero where the editor looks for one, and is not UTF-16. */
export function isBinary(bytes: Uint8Array, encoding: string): boolean {
  return !encoding.startsWith('utf-16') && hasZero(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    textDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A mark is left out once by the decoder, and once more by the editor. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
