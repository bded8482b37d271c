import { forEachLine } from '../../core/text/forEachLine';
import type { EncodingChoice } from '../../core/text/encoding/decodeText';
import { problemsOf, type Problem } from '../problem';
import { readSource } from './readText';

/** One line of a JSON Lines file that holds an object. */
export interface JsonLine {
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * The objects of a JSON Lines file. Unusable lines are skipped and reported as problems: `broken-json`, `bad-document`.
 * @param read the value of a line, or what is wrong with it in words
 */
export async function readJsonLines<T extends object>(
  file: string, choice: EncodingChoice, read: (line: JsonLine) => T | string,
): Promise<{ values: T[]; problems: Problem[] }> {
  const { text, issues } = await readSource(file, file, choice);
  const values: T[] = [];
  const problems: Problem[] = problemsOf(file, text, issues);
  let line = 0;
  forEachLine(text, (start, end) => {
    line += 1;
    const content = text.slice(start, end).trim();
    if (content === '') return;
    const value = objectIn(content);
    const result = value === undefined ? undefined : read({ value });
    if (typeof result === 'object') values.push(result);
    else problems.push({ file, line, column: 1, severity: 'error', ...whatIsWrong(result) });
  });
  return { values, problems };
}

function whatIsWrong(message: string | undefined): Pick<Problem, 'code' | 'message'> {
  return message === undefined ? { code: 'broken-json', message: 'The line is not a JSON object.' } : { code: 'bad-document', message };
}

function objectIn(line: string): JsonLine['value'] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
