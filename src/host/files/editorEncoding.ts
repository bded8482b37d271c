import * as vscode from 'vscode';
import { encodingChoice, languageByPath } from '../../core/files/folderSettings';
import { decodeAs, findEncoding, isBinary, type EncodingChoice } from '../../core/text/encoding/decodeText';
import { encodingNamed } from '../../core/text/encoding/encodings';
import { markedEncoding } from '../../core/text/encoding/marks';

/** An encoding by the editor's name for it, such as `windows1252`. */
export interface EditorEncoding {
  readonly name: string;
  /** Whether nothing tells it: it is what fits best. */
  readonly guessed: boolean;
}

/** What the editor's settings say about a file. The language is that of its name, as when the editor opens it. */
export function encodingSettings(uri: vscode.Uri): EncodingChoice {
  const { workspace } = vscode;
  const associations = workspace.getConfiguration('files', uri).get<Record<string, unknown>>('associations', {});
  const files = workspace.getConfiguration('files', { uri, languageId: languageByPath(associations)(uri.path) });
  return encodingChoice({
    'files.encoding': files.get('encoding'),
    'files.autoGuessEncoding': files.get('autoGuessEncoding'),
    'files.candidateGuessEncodings': files.get('candidateGuessEncodings'),
  });
}

/**
 * How a file is encoded, by the one rule for open and closed files.
 * @param chosen the encoding in which the user opened it, by the editor's name
 */
export function findEditorEncoding(bytes: Uint8Array, uri: vscode.Uri, chosen?: string): EditorEncoding {
  if (chosen !== undefined) return { name: chosen, guessed: false };
  const choice = encodingSettings(uri);
  const { declared } = choice;
  // The editor knows some encodings that we don't.
  if (declared !== undefined && encodingNamed(declared) === undefined && markedEncoding(bytes) === undefined) return { name: declared, guessed: false };
  const { encoding, guessed } = findEncoding(bytes, choice);
  return { name: encodingNamed(encoding)?.editorName ?? 'utf8', guessed };
}

/** The text in an encoding, as the editor reads it, but for line ends; undefined if the file is not text. */
export async function decodeAsEditor(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const own = encodingNamed(name);
  if (isBinary(bytes, own?.name ?? name)) return undefined;
  if (own?.name.startsWith('utf-') === true) return decodeAs(bytes, own.name);
  try {
    return await vscode.workspace.decode(bytes, { encoding: name });
  } catch {
    return decodeAs(bytes, own?.name ?? 'utf-8');
  }
}
