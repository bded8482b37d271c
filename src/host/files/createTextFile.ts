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

/** The way from a folder to a file, with `/`; undefined if they lie on different systems or drives. */
export function relativePath(folder: vscode.Uri, file: vscode.Uri): string | undefined {
  const [from, to] = [folder, file].map(({ path }) => path.split('/').filter((part) => part !== ''));
  if (from === undefined || to === undefined || folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  if (/^[A-Za-z]:$/.test(to[0] ?? '') && to[0]?.toLowerCase() !== from[0]?.toLowerCase()) return undefined;
  let common = 0;
  while (common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
