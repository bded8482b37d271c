import { largestDigest } from '../../core/files/digestFilter';
import { parseDigest } from '../../core/digest/parse/parseDigest';
import type { SingleDigest } from '../files/singleDigest';
import { DataError, printedIssue, problemsOf } from '../problem';
import type { InputLine } from './inputLines';

/** What a line of a stream stands for: a file to be read, a text that came with the line, or nothing that can be used. */
export interface StreamedDocument {
  /** As given; repeated in the output. */
  readonly id?: string | number;
  /** The path of the file, or what the document says; `-` for a text that has none. */
  readonly file: string;
  /** Undefined if the file is to be read. */
  readonly text?: string;
  /** Makes the text one article. */
  readonly title?: string;
  /** The content of an annotations file; those beside the file don't count then. */
  readonly sidecar?: object;
  /** From 1. */
  readonly line: number;
  /** Why it can't be used. */
  readonly fault?: Fault;
}

export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** What stands for a text without a file. */
export const standardInput = '-';

/** Reads a line that is a path or a document in JSON: `{id?, file?, text?, title?, sidecar?}` with a text or a file. */
export function documentIn({ number: line, text, fault }: InputLine): StreamedDocument {
  if (fault !== undefined) return { file: standardInput, line, fault: { code: fault, message: lineFaults[fault] } };
  if (!text.trimStart().startsWith('{')) return { file: text, line };
  const value = objectIn(text);
  if (value === undefined) return { file: standardInput, line, fault: { code: 'broken-json', message: 'The line is not a JSON object.' } };
  const { id, file, text: body, title, sidecar } = value;
  const document = {
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    file: typeof file === 'string' && file !== '' ? file : standardInput,
    ...(typeof title === 'string' && title.trim() !== '' && { title }),
    ...(typeof sidecar === 'object' && sidecar !== null && { sidecar }),
    line,
  };
  if (typeof body === 'string') return { ...document, text: body };
  const isFile = document.file !== standardInput && (body ?? null) === null;
  return isFile ? document : { ...document, fault: textMissing };
}

const textMissing = { code: 'bad-document', message: 'A document needs a "text", or the "file" to read it from.' };
const lineFaults = { 'too-large': 'The line is too long; put the text into a file.', 'not-utf8': 'The line is not UTF-8.' } as const;

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The digest of a text that came with its line. With a title it is one article, and its text is the title with its white space
 * folded, an empty line, and the text given; offsets count in that.
 * @throws DataError if it is too long
 */
export function digestOf(file: string, given: string, title?: string): SingleDigest {
  const body = given.replace(/^\ufeff/, '');
  const text = title === undefined ? body : `${title.trim().replace(/\s+/g, ' ')}\n\n${body}`;
  if (text.length > largestDigest) {
    const message = `The text is longer than ${largestDigest} characters; split it.`;
    throw new DataError({ file, line: 1, column: 1, code: 'too-large', message, severity: 'error' });
  }
  const parsed = title === undefined ? parseDigest(text) : parseDigest(text, { layout: 'single', lines: [] });
  const { issues } = parsed;
  return { file, text, encoding: 'utf-8', parsed, issues: issues.map(printedIssue), problems: problemsOf(file, text, issues) };
}
