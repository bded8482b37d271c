import type * as vscode from 'vscode';
import { atomicUpdate } from '#atomicWrite';
import type { FileEditor, FileUpdate } from '../../disk/fileUpdate';
import { openDocument } from './uris';

export { readText } from './editorFile';

/** What became of an update; `dirty`: the file is open with unsaved changes, and was left alone. */
export type UpdateOutcome<Refusal> = FileUpdate<Refusal> | { readonly kind: 'dirty' };

const queues = new Map<string, Promise<unknown>>();

/**
 * Changes a text file: reads it, asks `edit` for the new text, replaces it atomically (or deletes it). Updates of one
 * file run one after the other, those of other windows and of the command line too where files can be locked; what
 * another program wrote in the meantime is read again and edited, not overwritten.
 * A file that is open with unsaved changes is left alone (`dirty`).
 */
export function updateTextFile<Refusal>(
  uri: vscode.Uri, edit: FileEditor<Refusal>,
): Promise<UpdateOutcome<Refusal>> {
  const key = uri.toString();
  const turn = (queues.get(key) ?? Promise.resolve()).then(() => update(uri, edit));
  const settled = turn.catch(() => undefined);
  queues.set(key, settled);
  void settled.then(() => { if (queues.get(key) === settled) queues.delete(key); });
  return turn;
}

async function update<Refusal>(
  uri: vscode.Uri, edit: FileEditor<Refusal>,
): Promise<UpdateOutcome<Refusal>> {
  return openDocument(uri)?.isDirty === true ? { kind: 'dirty' } : atomicUpdate(uri, edit);
}
