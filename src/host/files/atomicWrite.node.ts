import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import type * as vscode from 'vscode';
import { writeThroughEditor } from './atomicWrite.web';

/**
 * Replaces a file's content so that whoever reads it, even after a crash, sees either the old or the new
 * content whole. On the local disk: written beside it, flushed, renamed over it, which POSIX and NTFS do
 * in one step. `vscode.workspace.fs.writeFile` truncates first, so a kill in between would empty the file.
 */
export async function atomicWrite(uri: vscode.Uri, text: string): Promise<void> {
  if (uri.scheme !== 'file') { await writeThroughEditor(uri, text); return; }
  const target = uri.fsPath;
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}
