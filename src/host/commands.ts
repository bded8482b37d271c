import * as vscode from 'vscode';
import type { Reporter } from './reporter';

/**
 * Commands by their name without `policyDigest.`. What they are called with comes from menus, keys, trees, tests and other
 * extensions, so it is looked at before it is used; a tree's menu hands over the row and all rows that are selected.
 */
export type Commands = Readonly<Record<string, (argument?: unknown, selection?: unknown) => unknown>>;

/** Registers commands; what one of them throws is told in words and written to the log. */
export function registerCommands(commands: Commands, reporter: Reporter): vscode.Disposable {
  return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`policyDigest.${name}`, async (argument?: unknown, selection?: unknown) => {
      try {
        return await run(argument, selection);
      } catch (error) {
        reporter.failure(vscode.l10n.t('Policy Digest couldn’t do that. Nothing was lost. See the log for details.'), error);
        return undefined;
      }
    })));
}
