import * as vscode from 'vscode';

/**
 * The folder that an import writes its digests into: the asked one, else that of the source, else the workspace's. Undefined if
 * there is none, which is told, or the user chose none.
 * @param source a file or folder
 */
export async function importTarget(source: vscode.Uri | undefined, asked: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (asked !== undefined) return asked;
  if (source !== undefined && vscode.workspace.getWorkspaceFolder(source) !== undefined) {
    return await isFolder(source) ? source : vscode.Uri.joinPath(source, '..');
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders[0] === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder with your digests first. Imported files are saved in it.'));
  return folders[0]?.uri;
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.Directory) !== 0;
}
