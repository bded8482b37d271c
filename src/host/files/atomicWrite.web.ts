import * as vscode from 'vscode';
import { nameOf, sibling } from './uris';

/**
 * Replaces a file's content through the editor's own file systems (web, remote, virtual). These promise no
 * atomic write, so the whole new text is laid beside the file first: should the write be cut off, `recoverDraft`
 * finds it there.
 */
export async function writeThroughEditor(uri: vscode.Uri, text: string): Promise<void> {
  const draft = draftOf(uri);
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(draft, uri, { overwrite: true });
}

export const atomicWrite = writeThroughEditor;

/** Where the new text lies while a file is being replaced. */
export function draftOf(uri: vscode.Uri): vscode.Uri {
  return sibling(uri, `.${nameOf(uri)}.saving`);
}
