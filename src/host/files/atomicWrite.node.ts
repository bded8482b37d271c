import type * as vscode from 'vscode';
import type { FileEditor, FileUpdate, Protection } from '../../disk/fileUpdate';
import { overwriteFile } from '../../disk/overwriteFile';
import { updateFile } from '../../disk/updateFile';
import { overwriteThroughEditor, readText, updateThroughEditor } from './editorFile';

/**
 * Changes a text file so that readers, even after a crash, see either all of the old or all of the new content. Local files
 * are locked against our other windows and programs, and replaced in one step; `vscode.workspace.fs.writeFile` truncates
 * first, so a kill in between would empty the file.
 */
export async function atomicUpdate<Refusal>(
  uri: vscode.Uri, edit: FileEditor<Refusal>,
): Promise<FileUpdate<Refusal>> {
  if (uri.scheme !== 'file') return updateThroughEditor(uri, edit);
  // A write of the same folder in the browser may have been interrupted: its draft is restored first.
  await readText(uri);
  return updateFile(uri.fsPath, edit);
}

/** Writes a whole file, whatever was there, in one step. @returns why it was left alone; undefined if it was written */
export function atomicOverwrite(uri: vscode.Uri, bytes: Uint8Array): Promise<Protection | undefined> {
  return uri.scheme === 'file' ? overwriteFile(uri.fsPath, bytes) : overwriteThroughEditor(uri, bytes);
}
