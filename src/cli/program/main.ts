import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import type { Arguments, Command, StreamedLine } from '../command';
import { commands } from '../commands/index';
import { InterruptedError } from '../files/interruptible';
import { DataError, problemLine, UsageError, type Problem } from '../problem';

const programName = 'policy-digest';

/** Where a run writes: whole texts, line ends included. */
export interface Output {
  /** A promise settles when there is room for more. */
  stdout(text: string): Promise<void> | void;
  stderr(text: string): void;
  /** Whether nobody reads what is written any more. */
  isClosed?(): boolean;
}

export const exitCodes = { done: 0, problems: 1, wrongUse: 2, interrupted: 130 } as const;

/** Commands that are planned but don't exist yet. */
const plannedCommands = ['agreement', 'stats'];

/**
 * Runs one command line.
 * @param argv without the program's own name
 * @param input the standard input, for commands that read it
 * @returns the exit code; never throws for bad arguments or bad data
 */
export async function main(argv: readonly string[], output: Output, input: AsyncIterable<Uint8Array>): Promise<number> {
  try {
    return await runCommandLine(argv, output, input);
  } catch (error) {
    if (error instanceof DataError) return reportProblems([error.problem], output);
    if (error instanceof InterruptedError) return exitCodes.interrupted;
    if (!(error instanceof UsageError)) throw error;
    for (const line of error.message.split('\n')) output.stderr(`${harmlessLine(`${programName}: ${line}`)}\n`);
    return exitCodes.wrongUse;
  }
}

async function runCommandLine(argv: readonly string[], output: Output, input: AsyncIterable<Uint8Array>): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') return printLines([version], output);
  if (name === '--help' || name === '-h' || name === 'help') return printLines(programHelp(), output);
  const command = commandNamed(name);
  const { json, help, args } = readArguments(command, rest, input);
  if (help) return printLines(commandHelp(command), output);
  const outcome = await command.run(args);
  if (outcome.stream !== undefined) return Math.max(reportProblems(outcome.problems, output), await printStream(outcome.stream, output));
  if (outcome.jsonLines !== undefined) void output.stdout(outcome.jsonLines.map((value) => `${JSON.stringify(value)}\n`).join(''));
  else if (json) void output.stdout(`${JSON.stringify(outcome.json)}\n`);
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

function readArguments(command: Command, rest: readonly string[], input: Arguments['input']): { json: boolean; help: boolean; args: Arguments } {
  try {
    const { positionals, values } = parseArgs({
      args: [...rest],
      options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { json: values['json'] === true, help: values['help'] === true, args: { positionals, values, input } };
  } catch (error) {
    throw new UsageError(`${command.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function printLines(lines: readonly string[], output: Output): number {
  if (lines.length > 0) void output.stdout(lines.map((line) => `${harmlessLine(line)}\n`).join(''));
  return exitCodes.done;
}

/** Prints each line when there is room for it, and no more when nobody reads on. A problem that several documents share is told once. */
async function printStream(stream: AsyncIterable<StreamedLine>, output: Output): Promise<number> {
  const told = new WeakSet<Problem>();
  let code: number = exitCodes.done;
  for await (const { json, problems } of stream) {
    const fresh = problems.filter((problem) => !told.has(problem));
    for (const problem of fresh) told.add(problem);
    code = Math.max(code, reportProblems(fresh, output));
    await output.stdout(`${JSON.stringify(json)}\n`);
    if (output.isClosed?.() === true) break;
  }
  return code;
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
