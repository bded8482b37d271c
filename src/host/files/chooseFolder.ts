import * as vscode from 'vscode';

/**
 * The workspace folder that a file is to be stored in; the user is asked if there are several.
 * @param without what to say if no folder is open
 */
export async function chooseFolder(without: string): Promise<vscode.Uri | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) {
    void vscode.window.showInformationMessage(without);
    return undefined;
  }
  return others.length === 0 ? first.uri : (await vscode.window.showWorkspaceFolderPick())?.uri;
}
