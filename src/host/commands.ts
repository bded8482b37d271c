import * as vscode from 'vscode';
import type { Reporter } from './reporter';

/**
 * Commands by their name without `policyDigest.`. Their arguments come from menus, keys, trees, tests and other extensions,
 * so they are checked before use; a tree's menu passes the row and all selected rows.
 */
export type Commands = Readonly<Record<string, (argument?: unknown, selection?: unknown) => unknown>>;

/** Registers commands; errors that one throws are shown in words and logged. */
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
