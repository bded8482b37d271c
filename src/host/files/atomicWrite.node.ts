import type * as vscode from 'vscode';
import type { FileEditor, FileUpdate } from '../../disk/fileUpdate';
import { updateFile } from '../../disk/updateFile';
import { readText, updateThroughEditor } from './editorFile';

/**
 * Changes a text file so that whoever reads it, even after a crash, sees either the old or the new content whole.
 * Files of the local disk are locked against other windows and programs of ours, and replaced in one step;
 * `vscode.workspace.fs.writeFile` truncates first, so a kill in between would empty the file.
 */
export async function atomicUpdate<Refusal>(
  uri: vscode.Uri, edit: FileEditor<Refusal>,
): Promise<FileUpdate<Refusal>> {
  if (uri.scheme !== 'file') return updateThroughEditor(uri, edit);
  // A write in the browser, of the same folder, may have been cut off: its draft is brought back first.
  await readText(uri);
  return updateFile(uri.fsPath, edit);
}
