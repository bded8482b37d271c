import type { ParseArgsConfig } from 'node:util';
import { UsageError, type Problem } from './problem';

/** The result of a command, independent of how it is shown. */
export interface Outcome {
  /** Printed with `--json`. */
  readonly json: unknown;
  /** For commands that print a JSON line for each of many things: printed instead of `json`, with or without `--json`. */
  readonly jsonLines?: readonly unknown[];
  /** For commands that print a JSON line for each document of a stream: computed and printed one by one, instead of the others. */
  readonly stream?: AsyncIterable<StreamedLine>;
  /** Printed without it, one line each. */
  readonly lines: readonly string[];
  /** Printed on standard error. One of severity `error` makes the exit code 1. */
  readonly problems: readonly Problem[];
}

/** What is printed for one document of a stream. */
export interface StreamedLine {
  readonly json: object;
  readonly problems: readonly Problem[];
}

/** Values of a command line, as `parseArgs` returns them. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** The standard input. */
  readonly input: AsyncIterable<Uint8Array>;
}

export interface Command {
  readonly name: string;
  /** What follows the name: `FOLDER --query Q`. */
  readonly usage: string;
  readonly summary: string;
  /** Besides `--json` and `--help`, which all commands have. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Throws `UsageError` and `DataError`. */
  run(args: Arguments): Promise<Outcome>;
}

/** The only positional argument of a command. */
export function onlyPositional(args: Arguments, name: string): string {
  const [only, ...rest] = args.positionals;
  if (only === undefined || only === '') throw new UsageError(`${name} is missing`);
  if (rest.length > 0) throw new UsageError(`expected a single ${name}, but also got "${rest[0] ?? ''}"`);
  return only;
}

export function optionalOption(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}

export function requiredOption(args: Arguments, name: string): string {
  const value = optionalOption(args, name);
  if (value === undefined) throw new UsageError(`--${name} is missing`);
  return value;
}

/** A whole number from 1; `fallback` if the option is not given. */
export function countOption(args: Arguments, name: string, fallback: number): number {
  const value = optionalOption(args, name);
  if (value === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--${name} must be a whole number of 1 or more, not "${value}"`);
  return Number(value);
}
