import { indexLines, positionAt } from '../core/text/lines';
import type { Issue } from '../core/issues/issue';

/** Something wrong in the data, as people and editors read it: line and column count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly severity: Issue['severity'];
}

/** An issue as `--json` prints it. */
export type PrintedIssue = Pick<Issue, 'code' | 'message' | 'severity' | 'start' | 'end'>;

export function printedIssue({ code, message, severity, start, end }: PrintedIssue): PrintedIssue {
  return { code, message, severity, start, end };
}

/** @param text the text that the issues' offsets refer to */
export function problemsOf(file: string, text: string, issues: readonly Issue[]): Problem[] {
  if (issues.length === 0) return [];
  const lines = indexLines(text);
  return issues.map(({ code, message, severity, start }) => {
    const { line, column } = positionAt(lines, start);
    return { file, line: line + 1, column: column + 1, code, message, severity };
  });
}

/** `file:line:column: message [code]`, the form that editors and build logs make clickable. */
export function problemLine({ file, line, column, message, code }: Problem): string {
  return `${file}:${line}:${column}: ${message} [${code}]`;
}

/** Wrong usage of the command: exit 2. */
export class UsageError extends Error {}

/** A file that isn't there or can't be read. */
export class FileError extends UsageError {
  /** @param reason what is wrong, such as `is not a file` */
  constructor(readonly file: string, readonly reason: string) {
    super(`${file}: ${reason}`);
  }
}

/** The data cannot be processed: exit 1. */
export class DataError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}
