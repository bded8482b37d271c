import * as vscode from 'vscode';
import { importEndings, isImportable, namedEndings } from '../../core/convert/files/importEndings';
import { limits } from '../../core/convert/limits';
import { CommandArguments } from '../../host/commandArguments';
import { isFolder } from '../../host/files/importTarget';
import { nameOf } from '../../host/files/uris';

/** What is asked to be imported. */
export interface ImportRequest {
  /** Files and folders. */
  readonly sources: readonly vscode.Uri[];
  /** Folder of the digests; undefined: the first source's, if that lies in the workspace. */
  readonly into: vscode.Uri | undefined;
  /** Cancels the import, as the button of its notification does. */
  readonly cancel?: vscode.CancellationToken | undefined;
}

/**
 * `{files, into?, cancel?}` of a caller; the clicked and the selected files of the Explorer; `{everything: true}`: all such files of
 * the workspace; nothing: the user is asked.
 */
export async function requestedImport(argument: unknown, selection: unknown): Promise<ImportRequest | undefined> {
  const args = new CommandArguments(argument);
  const selected = Array.isArray(selection) ? selection.filter((each): each is vscode.Uri => each instanceof vscode.Uri) : [];
  const clicked = argument instanceof vscode.Uri ? [argument] : [];
  const given = selected.length > 0 ? selected : clicked;
  const named = args.uris('files');
  if (given.length > 0) return { sources: given, into: undefined };
  if (named !== undefined) return { sources: named, into: args.uri('into'), cancel: args.cancellation('cancel') };
  if (args.flag('everything')) return { sources: (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri), into: args.uri('into') };
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Files as Digest'), openLabel: vscode.l10n.t('Import'), canSelectMany: true,
    filters: { [vscode.l10n.t('Documents, web pages, mail, feeds and archives')]: [...importEndings, ...namedEndings], [vscode.l10n.t('All files')]: ['*'] },
  });
  return chosen === undefined || chosen.length === 0 ? undefined : { sources: chosen, into: undefined };
}

/** The files, and those in folders that can be imported, each once and in the order of their names. */
export async function filesOf(sources: readonly vscode.Uri[], isCancelled: () => boolean): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  for (const source of sources) {
    const files = await isFolder(source) ? await filesBelow(source, isCancelled) : [source];
    for (const file of files) found.set(file.toString(), file);
  }
  return [...found.values()].slice(0, limits.folderFiles);
}

async function filesBelow(folder: vscode.Uri, isCancelled: () => boolean): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined && !isCancelled() && files.length < limits.folderFiles; next = open.pop()) {
    for (const [name, type] of await vscode.workspace.fs.readDirectory(next)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const uri = vscode.Uri.joinPath(next, name);
      // Links to folders are not followed: they may lead in circles.
      if (type === vscode.FileType.Directory) open.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && isImportable(name)) files.push(uri);
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What the digest is called: as the only source, or as the folder of several. */
export function groupName([first, ...others]: readonly vscode.Uri[]): string {
  if (first === undefined) return '';
  return nameOf(others.length === 0 ? first : vscode.Uri.joinPath(first, '..')) || nameOf(first);
}
