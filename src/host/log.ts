import * as vscode from 'vscode';

/** The extension's log, with the details: `View: Output`, "Policy Digest". */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Policy Digest', { log: true });
}

/** The message of any thrown value. */
export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
