import path from 'node:path';
import type { EncodingChoice } from '../../core/text/encoding/decodeText';
import { parseDigest } from '../../core/digest/parse/parseDigest';
import { noLayout, type ParsedDigest } from '../../core/digest/types';
import { onlyPositional, type Arguments } from '../command';
import { DataError, printedIssue, problemsOf, type PrintedIssue, type Problem } from '../problem';
import { findSettings } from './folderSettings';
import { readSource } from './readText';

/** The digest passed to a command, parsed. */
export interface SingleDigest {
  /** As written on the command line. */
  readonly file: string;
  readonly text: string;
  /** The registered name; null if the file isn't text. */
  readonly encoding: string | null;
  readonly parsed: Omit<ParsedDigest, 'issues'>;
  readonly issues: readonly PrintedIssue[];
  readonly problems: readonly Problem[];
}

/** A file that isn't text has no articles and a problem that says why: `--json` still prints its JSON. */
export async function readSingleDigest(args: Arguments): Promise<SingleDigest> {
  const file = onlyPositional(args, 'FILE');
  try {
    const settings = await findSettings(path.dirname(file), args);
    const digest = await readDigestFile(file, settings.encodingOf(path.basename(file)));
    return { ...digest, problems: [...settings.problems, ...digest.problems] };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const issues = [printedIssue({ ...error.problem, start: 0, end: 0 })];
    return { file, text: '', encoding: null, parsed: { format: null, articles: [], layout: noLayout }, issues, problems: [error.problem] };
  }
}

/** @throws UsageError if there is no such file, DataError if it isn't text */
export async function readDigestFile(file: string, choice: EncodingChoice): Promise<SingleDigest> {
  const { text, encoding, issues: notes } = await readSource(file, file, choice);
  const parsed = parseDigest(text);
  const issues = [...notes, ...parsed.issues];
  return { file, text, encoding, parsed, issues: issues.map(printedIssue), problems: problemsOf(file, text, issues) };
}
