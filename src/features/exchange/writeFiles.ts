import * as vscode from 'vscode';
import type { Corpus } from '../../host/corpus/corpus';
import { writeExport } from '../../host/corpus/writeExport';
import { nameOf } from '../../host/files/uris';
import type { MadeFiles } from './makeFiles';

/**
 * Writes an export to the file that was chosen; one of several files into a folder of that name. What is there already is
 * only replaced if `mayReplace`, or if the user then says so; the same content again is no change.
 * @returns whether all was written
 */
export async function writeFiles(corpus: Corpus, target: vscode.Uri, made: MadeFiles, mayReplace: boolean): Promise<boolean> {
  const files = [...made.files].map(([file, bytes]) => ({ uri: file === '' ? target : vscode.Uri.joinPath(target, file), bytes }));
  if (!mayReplace) {
    for (const { uri, bytes } of files) {
      if (!await holdsOther(uri, bytes)) continue;
      void askToReplace(corpus, target, made);
      return false;
    }
  }
  for (const { uri, bytes } of files) {
    if (!await writeExport(corpus, uri, bytes)) return false;
  }
  return true;
}

async function holdsOther(uri: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  const present = await Promise.resolve(vscode.workspace.fs.readFile(uri)).catch(() => undefined);
  return present !== undefined && (present.length !== bytes.length || present.some((byte, index) => byte !== bytes[index]));
}

async function askToReplace(corpus: Corpus, target: vscode.Uri, made: MadeFiles): Promise<void> {
  const replace = vscode.l10n.t('Replace');
  const choice = await vscode.window.showWarningMessage(vscode.l10n.t('{0} is there already and was left as it is.', nameOf(target)), replace);
  if (choice === replace) await writeFiles(corpus, target, made, true);
}
