import type { ParseArgsConfig } from 'node:util';
import type { Problem } from './problem';

/** What a command found out; how it is shown is not its business. */
export interface Outcome {
  /** Printed with `--json`. */
  readonly json: unknown;
  /** Where the command prints a line of JSON for each of many things: printed instead of `json`, with `--json` or without. */
  readonly jsonLines?: readonly unknown[];
  /** Printed without it, a line each. */
  readonly lines: readonly string[];
  /** Printed on standard error. One of severity `error` makes the exit code 1. */
  readonly problems: readonly Problem[];
}

/** Values of a command line, as `parseArgs` gives them. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

export interface Command {
  readonly name: string;
  /** What follows the name: `FOLDER --query Q`. */
  readonly usage: string;
  readonly summary: string;
  /** Beside `--json` and `--help`, which all have. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Throws `UsageError` and `DataError`. */
  run(args: Arguments): Promise<Outcome>;
}
