import type { Command } from '../command';
import { commands } from '../commands/index';

export const programName = 'policy-digest';

export function programHelp(): string[] {
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

export function commandHelp(command: Command): string[] {
  return [`usage: ${programName} ${command.name} ${command.usage} [--json]`, '', command.summary];
}
