import type * as vscode from 'vscode';
import { atomicUpdate } from '#atomicWrite';
import type { FileEditor, FileUpdate } from '../../disk/fileUpdate';
import { Turns } from './turns';
import { openDocument } from './uris';

export { readText } from './editorFile';

/** The result of an update; `dirty`: the file is open with unsaved changes, and was left alone. */
export type UpdateOutcome<Refusal> = FileUpdate<Refusal> | { readonly kind: 'dirty' };

const turns = new Turns();

/**
 * Changes a text file: reads it, asks `edit` for the new text, replaces it atomically (or deletes it). Updates of one file
 * run one after the other, across windows and the command line too where files can be locked; what another program wrote in
 * the meantime is reread and edited, not overwritten. A file that is open with unsaved changes is left alone (`dirty`).
 */
export function updateTextFile<Refusal>(
  uri: vscode.Uri, edit: FileEditor<Refusal>,
): Promise<UpdateOutcome<Refusal>> {
  return turns.take(uri.toString(), () => update(uri, edit));
}

async function update<Refusal>(
  uri: vscode.Uri, edit: FileEditor<Refusal>,
): Promise<UpdateOutcome<Refusal>> {
  return openDocument(uri)?.isDirty === true ? { kind: 'dirty' } : atomicUpdate(uri, edit);
}
