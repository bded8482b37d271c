import * as vscode from 'vscode';
import { atomicWrite } from '#atomicWrite';
import { draftOf } from './atomicWrite.web';
import { openDocument } from './uris';

/** The text of a file; undefined where there is none. Throws where the file is there but can't be read. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await readBytes(uri) ?? await recoverDraft(uri);
  return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** What became of an update: `text` is the content now. */
export type UpdateOutcome<Refusal> =
  | { readonly kind: 'written' | 'unchanged'; readonly text: string | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'dirty' };

/** New text (undefined: no file shall be there), or the reason why it must not be written. */
export type Edit<Refusal> = { readonly text: string | undefined } | { readonly refusal: Refusal };

const queues = new Map<string, Promise<unknown>>();

/**
 * Changes a text file: reads it, asks `edit` for the new text, replaces it atomically (or deletes it). Updates of one file run one
 * after the other; what another program wrote in the meantime is read again and edited, not overwritten.
 * A file that is open with unsaved changes is left alone (`dirty`).
 */
export function updateTextFile<Refusal>(
  uri: vscode.Uri, edit: (text: string | undefined) => Edit<Refusal>,
): Promise<UpdateOutcome<Refusal>> {
  const key = uri.toString();
  const turn = (queues.get(key) ?? Promise.resolve()).then(() => update(uri, edit));
  const settled = turn.catch(() => undefined);
  queues.set(key, settled);
  void settled.then(() => { if (queues.get(key) === settled) queues.delete(key); });
  return turn;
}

async function update<Refusal>(
  uri: vscode.Uri, edit: (text: string | undefined) => Edit<Refusal>,
): Promise<UpdateOutcome<Refusal>> {
  if (openDocument(uri)?.isDirty === true) return { kind: 'dirty' };
  for (;;) {
    const before = await readText(uri);
    const edited = edit(before);
    if ('refusal' in edited) return { kind: 'refused', refusal: edited.refusal };
    if (edited.text === before) return { kind: 'unchanged', text: before };
    if (await readText(uri) !== before) continue;
    if (edited.text === undefined) {
      await vscode.workspace.fs.delete(uri);
      return { kind: 'written', text: undefined };
    }
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await atomicWrite(uri, edited.text);
    return { kind: 'written', text: edited.text };
  }
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** A replacement that was cut off after the old file went leaves the whole new text beside it. */
async function recoverDraft(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  const draft = draftOf(uri);
  const bytes = await readBytes(draft);
  if (bytes !== undefined) await vscode.workspace.fs.rename(draft, uri, { overwrite: false });
  return bytes;
}
