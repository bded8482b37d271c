import * as vscode from 'vscode';
import { mayExist, openDocument } from './uris';

export type MoveOutcome = 'moved' | 'dirty' | 'missing' | 'occupied';

/**
 * Gives a file another place, in one step and as it is: a file that can't be read, or is read-only, moves too. Nothing is
 * overwritten, and a file that is open with unsaved changes stays.
 */
export async function moveFile(from: vscode.Uri, to: vscode.Uri): Promise<MoveOutcome> {
  if (!(await mayExist(from))) return 'missing';
  if (openDocument(from)?.isDirty === true) return 'dirty';
  try {
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
    return 'moved';
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileExists') return 'occupied';
    throw error;
  }
}
