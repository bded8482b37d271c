import { parseDigest } from '../core/digest/parseDigest';
import type { ParsedDigest } from '../core/digest/types';
import type { Arguments } from './command';
import { onlyPositional } from './arguments';
import { problemsOf, type Problem } from './problem';
import { readText } from './readText';

/** The digest that a command was given, parsed. */
export interface SingleDigest {
  /** As written on the command line. */
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedDigest;
  readonly problems: readonly Problem[];
}

export async function readSingleDigest(args: Arguments): Promise<SingleDigest> {
  const file = onlyPositional(args, 'FILE');
  const text = await readText(file, file);
  const parsed = parseDigest(text);
  return { file, text, parsed, problems: problemsOf(file, text, parsed.issues) };
}
