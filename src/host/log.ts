import * as vscode from 'vscode';

/** The one log of the extension: detail for those who look, `View: Output`, "Policy Digest". */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Policy Digest', { log: true });
}

/** The message of whatever was thrown. */
export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
