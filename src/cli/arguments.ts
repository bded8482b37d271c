import type { Arguments } from './command';
import { UsageError } from './problem';

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

/** A whole number from 1; `fallback` where the option is not given. */
export function countOption(args: Arguments, name: string, fallback: number): number {
  const value = optionalOption(args, name);
  if (value === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--${name} must be a whole number of 1 or more, not "${value}"`);
  return Number(value);
}
