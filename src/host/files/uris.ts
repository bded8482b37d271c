import * as vscode from 'vscode';
import { folderLabels } from '../../core/files/folderLabels';
import { comparableName } from '../../core/text/filePaths';

/** The last part of a file's path. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** A file's address in the form in which addresses are compared when accents may be written either way. */
export function comparableAddress(uri: vscode.Uri): string {
  return uri.with({ path: comparableName(uri.path) }).toString();
}

/** A file in the same folder. */
export function sibling(uri: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', name);
}

/** Whether a file is the given one, or in a folder of that address. */
export function isAtOrBelow(file: vscode.Uri, folder: vscode.Uri): boolean {
  const [address, above] = [file.toString(), folder.toString()];
  return address === above || address.startsWith(`${above}/`);
}

/** The open document of a file; undefined if it is not open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** Whether an editor shows a file. */
export function isInView(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === key);
}

/**
 * Whether there can be files beside an address. Beside what is only shown by the editor (an output, a comment being written,
 * an unsaved text) there are none, though it has an address too.
 */
export function canHaveFiles(uri: vscode.Uri): boolean {
  return uri.scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** Whether a file is there; one that we may not even ask about counts as being there. */
export async function mayExist(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'NoPermissions';
  }
}

/**
 * A file's path for display and in queries: within its folder, prefixed with what the folder is called if there are several.
 * No two files have the same.
 */
export function fileName(uri: vscode.Uri): string {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return vscode.workspace.asRelativePath(uri).replaceAll('\\', '/');
  return folders.length < 2 ? pathIn(folder, uri) : `${folderName(folder)}/${pathIn(folder, uri)}`;
}

/** What a workspace folder is called, unlike any other. */
export function folderName(folder: vscode.WorkspaceFolder): string {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folderLabels(folders.map(({ name, uri }) => ({ name, path: uri.path })))[folder.index] ?? folder.name;
}

/** A file's path within its folder, as the settings' globs match it. */
export function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
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
