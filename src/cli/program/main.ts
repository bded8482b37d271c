import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import type { Arguments, Command } from '../command';
import { commands } from '../commands/index';
import { DataError, problemLine, UsageError, type Problem } from '../problem';

const programName = 'policy-digest';

/** Where a run writes: whole texts, line ends included. */
export interface Output {
  stdout(text: string): void;
  stderr(text: string): void;
}

export const exitCodes = { done: 0, problems: 1, wrongUse: 2 } as const;

/** Commands that are planned but don't exist yet. */
const plannedCommands = ['agreement', 'stats'];

/**
 * Runs one command line.
 * @param argv without the program's own name
 * @returns the exit code; never throws for bad arguments or bad data
 */
export async function main(argv: readonly string[], output: Output): Promise<number> {
  try {
    return await runCommandLine(argv, output);
  } catch (error) {
    if (error instanceof DataError) return reportProblems([error.problem], output);
    if (!(error instanceof UsageError)) throw error;
    for (const line of error.message.split('\n')) output.stderr(`${harmlessLine(`${programName}: ${line}`)}\n`);
    return exitCodes.wrongUse;
  }
}

async function runCommandLine(argv: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') return printLines([version], output);
  if (name === '--help' || name === '-h' || name === 'help') return printLines(programHelp(), output);
  const command = commandNamed(name);
  const { json, help, args } = readArguments(command, rest);
  if (help) return printLines(commandHelp(command), output);
  const outcome = await command.run(args);
  if (outcome.jsonLines !== undefined) output.stdout(outcome.jsonLines.map((value) => `${JSON.stringify(value)}\n`).join(''));
  else if (json) output.stdout(`${JSON.stringify(outcome.json)}\n`);
  else printLines(outcome.lines, output);
  return reportProblems(outcome.problems, output);
}

function commandNamed(name: string | undefined): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const reason = name === undefined ? 'a command is missing'
    : plannedCommands.includes(name) ? `command ${name} is not available yet`
    : `there is no command "${name}"`;
  throw new UsageError(`${reason}, available: ${commands.map((candidate) => candidate.name).join(', ')}`);
}

function readArguments(command: Command, rest: readonly string[]): { json: boolean; help: boolean; args: Arguments } {
  try {
    const { positionals, values } = parseArgs({
      args: [...rest],
      options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { json: values['json'] === true, help: values['help'] === true, args: { positionals, values } };
  } catch (error) {
    throw new UsageError(`${command.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function printLines(lines: readonly string[], output: Output): number {
  if (lines.length > 0) output.stdout(lines.map((line) => `${harmlessLine(line)}\n`).join(''));
  return exitCodes.done;
}

function reportProblems(problems: readonly Problem[], output: Output): number {
  for (const problem of problems) output.stderr(`${harmlessLine(problemLine(problem))}\n`);
  return problems.some((problem) => problem.severity === 'error') ? exitCodes.problems : exitCodes.done;
}

function programHelp(): string[] {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    `usage: ${programName} COMMAND … [--json]`,
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    `${programName} COMMAND --help shows how to use a command; --version prints the version.`,
    'exit codes: 0 done, 1 problems in the data, 2 wrong usage',
  ];
}

function commandHelp(command: Command): string[] {
  return [`usage: ${programName} ${command.name} ${command.usage} [--json]`, '', command.summary];
}

/**
 * A line that is safe to print in a terminal: line breaks become spaces, and control characters that could move the cursor,
 * change colours or write to the clipboard become replacement characters. Tabs separate columns.
 */
function harmlessLine(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
