import * as vscode from 'vscode';
import type { Reporter } from './reporter';

export type Commands = Record<string, (...args: never[]) => unknown>;

/** Registers commands under `policyDigest.`; what one of them throws is told in words and written to the log. */
export function registerCommands(commands: Commands, reporter: Reporter): vscode.Disposable {
  return vscode.Disposable.from(...Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`policyDigest.${name}`, async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        reporter.failure(vscode.l10n.t('Policy Digest could not do that. Nothing was lost; the log tells more.'), error);
        return undefined;
      }
    })));
}
