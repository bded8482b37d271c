import { parseDigest } from '../../core/digest/parse/parseDigest';
import { noLayout, type ParsedDigest } from '../../core/digest/types';
import { onlyPositional, type Arguments } from '../command';
import { DataError, printedIssue, problemsOf, type PrintedIssue, type Problem } from '../problem';
import { readText } from './readText';

/** The digest passed to a command, parsed. */
export interface SingleDigest {
  /** As written on the command line. */
  readonly file: string;
  readonly text: string;
  readonly parsed: Omit<ParsedDigest, 'issues'>;
  readonly issues: readonly PrintedIssue[];
  readonly problems: readonly Problem[];
}

/** A file that isn't text has no articles and a problem that says why: `--json` still prints its JSON. */
export async function readSingleDigest(args: Arguments): Promise<SingleDigest> {
  const file = onlyPositional(args, 'FILE');
  try {
    const text = await readText(file, file);
    const parsed = parseDigest(text);
    return { file, text, parsed, issues: parsed.issues.map(printedIssue), problems: problemsOf(file, text, parsed.issues) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const issues = [printedIssue({ ...error.problem, start: 0, end: 0 })];
    return { file, text: '', parsed: { format: null, articles: [], layout: noLayout }, issues, problems: [error.problem] };
  }
}
