import * as vscode from 'vscode';

/** How long a message stays in the status bar, in milliseconds: enough to be read aloud. */
const shownFor = 6_000;

let latest: vscode.Disposable | undefined;

/** Says in the status bar what was done; a newer message takes the place of the one before. */
export function tell(message: string): void {
  latest?.dispose();
  latest = vscode.window.setStatusBarMessage(message, shownFor);
}
