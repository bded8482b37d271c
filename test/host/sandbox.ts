import * as vscode from 'vscode';
import { closeAllEditors, codebookFile, eventually, inWorkspace, readBytes, remove } from './support';

/** A folder in the workspace that belongs to one test alone. */
export interface Sandbox {
  readonly folder: vscode.Uri;
  file(name: string): vscode.Uri;
  /** Writes a text as UTF-8, or bytes as they are. */
  write(name: string, content: string | Uint8Array): Promise<vscode.Uri>;
}

let count = 0;

/**
 * To be called in a suite: gives each of its tests a fresh folder, and afterwards closes all tabs, removes the folder
 * and puts the codebook back as it was.
 */
export function freshSandbox(name: string): Sandbox {
  let folder = inWorkspace(name);
  let codebook: Uint8Array;
  setup(async () => {
    // A name used once: what still happens to the folder before it can't disturb this one.
    folder = inWorkspace(`${name}-${++count}`);
    await vscode.workspace.fs.createDirectory(folder);
    // While an act of the test before is being written the file may be missing for a moment.
    codebook = await eventually(() => readBytes(codebookFile()));
  });
  teardown(async () => {
    await closeAllEditors();
    await remove(folder);
    await eventually(() => vscode.workspace.fs.writeFile(codebookFile(), codebook));
  });
  const file = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  return {
    get folder() { return folder; },
    file,
    async write(path, content) {
      await vscode.workspace.fs.writeFile(file(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return file(path);
    },
  };
}
