import * as vscode from 'vscode';
import type { FileEditor, FileUpdate, Protection } from '../../disk/fileUpdate';
import { mayExist, nameOf, sibling } from './uris';

/** The text of a file; undefined if it doesn't exist. Throws if it exists but can't be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await readBytes(uri) ?? await recoverDraft(uri);
  return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Changes a text file through the editor's own file systems (web, remote, virtual). These have no locks and promise no
 * atomic write: a write by another program between reading and writing is detected by comparison, and the edit redone; and
 * the whole new text is first saved beside the file, where `readText` finds it if the write is interrupted.
 */
export async function updateThroughEditor<Refusal>(
  uri: vscode.Uri, edit: FileEditor<Refusal>,
): Promise<FileUpdate<Refusal>> {
  for (;;) {
    const before = await readText(uri);
    const edited = await edit(before);
    if ('refusal' in edited) return { kind: 'refused', refusal: edited.refusal };
    if (edited.text === before) return { kind: 'unchanged', text: before };
    if (await readText(uri) !== before) continue;
    const why = await protectionOf(uri);
    if (why !== undefined) return { kind: 'protected', why };
    // What was deleted meanwhile, perhaps with its folder, must not come back by being written.
    if (before !== undefined && !(await mayExist(uri))) continue;
    if (edited.text === undefined) await vscode.workspace.fs.delete(uri);
    else await replace(uri, new TextEncoder().encode(edited.text));
    return { kind: 'written', text: edited.text };
  }
}

/** Writes a whole file in the same way, whatever was there. @returns why it was left alone; undefined if it was written */
export async function overwriteThroughEditor(uri: vscode.Uri, bytes: Uint8Array): Promise<Protection | undefined> {
  const why = await protectionOf(uri);
  if (why === undefined) await replace(uri, bytes);
  return why;
}

/** What the editor's file systems know of a file that is to be left alone. */
async function protectionOf(uri: vscode.Uri): Promise<Protection | undefined> {
  const { fs } = vscode.workspace;
  if (fs.isWritableFileSystem(uri.scheme) === false) return 'read-only';
  const found = await Promise.resolve(fs.stat(uri)).catch(() => undefined);
  if (found === undefined) return undefined;
  if (((found.permissions ?? 0) & vscode.FilePermission.Readonly) !== 0) return 'read-only';
  const isLink = (found.type & vscode.FileType.SymbolicLink) !== 0;
  return isLink && (found.type & (vscode.FileType.File | vscode.FileType.Directory)) === 0 ? 'dangling-link' : undefined;
}

async function replace(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  const draft = draftOf(uri);
  await vscode.workspace.fs.writeFile(draft, bytes);
  await vscode.workspace.fs.rename(draft, uri, { overwrite: true });
}

/** Where the new text is kept while a file is being replaced. */
function draftOf(uri: vscode.Uri): vscode.Uri {
  return sibling(uri, `.${nameOf(uri)}.saving`);
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** A replacement interrupted after the old file was removed leaves the whole new text beside it. */
async function recoverDraft(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  const draft = draftOf(uri);
  const bytes = await readBytes(draft);
  if (bytes !== undefined) await vscode.workspace.fs.rename(draft, uri, { overwrite: false });
  return bytes;
}
