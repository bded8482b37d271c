import * as vscode from 'vscode';
import { freeName } from '../../core/convert/digestText/fileNames';
import { updateTextFile } from './textFile';

/** Writes a new file, whole or not at all, under the name itself or the first free one with a number. Nothing is overwritten. */
export async function createTextFile(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.createDirectory(folder);
  for (;;) {
    const used = (await vscode.workspace.fs.readDirectory(folder)).map(([entry]) => entry);
    const target = vscode.Uri.joinPath(folder, freeName(name, used));
    const outcome = await updateTextFile<'taken'>(target, (before) => (before === undefined ? { text } : { refusal: 'taken' }));
    if (outcome.kind === 'written') return target;
  }
}
