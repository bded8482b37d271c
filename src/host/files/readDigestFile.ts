import * as vscode from 'vscode';
import { largestDigest, largestDigestFile } from '../../core/files/digestFilter';
import { withEditorLines } from '../../core/text/editorLines';
import { decodeAsEditor, findEditorEncoding } from './editorEncoding';

export type DigestFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'tooLarge' | 'binary' };

/**
 * Reads a file as the editor would hold it: decoded, without a byte-order mark, and with one kind of line ends. Never throws.
 * @param chosen the encoding in which the user opened it, by the editor's name
 */
export async function readDigestFile(uri: vscode.Uri, chosen?: string): Promise<DigestFile> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestDigestFile) return { kind: 'tooLarge' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = await decodeAsEditor(bytes, findEditorEncoding(bytes, uri, chosen).name);
    if (text === undefined) return { kind: 'binary' };
    return text.length > largestDigest ? { kind: 'tooLarge' } : { kind: 'text', text: withEditorLines(text) };
  } catch {
    return { kind: 'missing' };
  }
}
