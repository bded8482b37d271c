import * as vscode from 'vscode';
import { CommandArguments } from '../../host/commandArguments';
import { canHaveFiles, nameOf } from '../../host/files/uris';
import { tell } from '../../host/tell';

/**
 * Renames or moves a digest: the file of the Explorer's row, `{digest}`, or the one in the editor, to `{to}`, a name or a path
 * within its folder, or to what the user types. The Explorer itself renames no file that an editor shows read-only.
 * @returns the new address; undefined if nothing was renamed
 */
export async function renameDigest(argument: unknown): Promise<vscode.Uri | undefined> {
  const args = new CommandArguments(argument);
  const digest = argument instanceof vscode.Uri ? argument : args.uri('digest') ?? vscode.window.activeTextEditor?.document.uri;
  if (digest === undefined || !canHaveFiles(digest)) {
    tell(vscode.l10n.t('Open the digest that you want to rename.'));
    return undefined;
  }
  const to = args.text('to') ?? await askPath(digest);
  if (to === undefined || to.trim() === '') return undefined;
  const target = vscode.Uri.joinPath(baseOf(digest), ...to.trim().split('/'));
  if (target.toString() === digest.toString()) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(digest, target, { overwrite: false });
  if (!(await isFree(digest, target)) || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The digest was not renamed. Check that no file is called “{0}” yet and that the folder can be changed.', to));
    return undefined;
  }
  return target;
}

/** The folder that names are relative to: the workspace's, or else the digest's own. */
function baseOf(digest: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(digest)?.uri ?? vscode.Uri.joinPath(digest, '..');
}

function askPath(digest: vscode.Uri): Thenable<string | undefined> {
  const value = digest.path.slice(baseOf(digest).path.replace(/\/$/, '').length + 1);
  const name = nameOf(digest);
  const start = value.length - name.length;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Rename or Move {0}', name), value,
    // The name without its ending, as the Explorer does.
    valueSelection: [start, start + (name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length)],
    prompt: vscode.l10n.t('Enter a new name, or another folder before it to move the digest. Its tags and memos go along.'),
  });
}

/** A name that differs in capitals only may be the same file. */
async function isFree(digest: vscode.Uri, target: vscode.Uri): Promise<boolean> {
  if (digest.path.toLowerCase() === target.path.toLowerCase()) return true;
  return vscode.workspace.fs.stat(target).then(() => false, () => true);
}
