import * as vscode from 'vscode';
import { runtimePath } from '#runtime';
import { tellProtected } from '../../host/files/tellProtected';
import { updateTextFile } from '../../host/files/textFile';
import { driverCommand, driverName, withAttributes } from './driverCommand';
import { repositoryOf } from './gitRepository';

/** Teaches git to merge sidecars and the codebook of a folder by their entries. @returns whether that worked */
export async function setUpGitMerging(context: vscode.ExtensionContext): Promise<boolean> {
  const folder = await chooseFolder();
  if (folder === undefined || runtimePath === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Git merging can only be set up for a folder on this computer.'));
    return false;
  }
  const attributes = vscode.Uri.joinPath(folder, '.gitattributes');
  const outcome = await updateTextFile<never>(attributes, (text) => ({ text: withAttributes(text ?? '') }));
  if (outcome.kind === 'dirty') {
    void vscode.window.showWarningMessage(vscode.l10n.t('.gitattributes is open with unsaved changes. Save or revert it, then try again. Nothing was changed.'));
    return false;
  }
  if (outcome.kind === 'protected') {
    tellProtected(attributes, outcome.why);
    return false;
  }
  const command = driverCommand(runtimePath, (await placedProgram(context)).fsPath);
  const repository = await repositoryOf(folder);
  if (repository === undefined) return offerLine(command);
  await repository.setConfig(`merge.${driverName}.name`, 'Policy Digest: by annotation and tag');
  await repository.setConfig(`merge.${driverName}.driver`, command);
  void vscode.window.showInformationMessage(vscode.l10n.t(
    'Git now merges annotations and the codebook entry by entry in this folder. Commit .gitattributes, and ask everyone you work with to run this command once.'));
  return true;
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const local = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (local.length < 2) return local[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

/** The extension's folder changes with every update, so git gets a copy of the program in a stable place. */
async function placedProgram(context: vscode.ExtensionContext): Promise<vscode.Uri> {
  const target = vscode.Uri.joinPath(context.globalStorageUri, 'policy-digest.cjs');
  await vscode.workspace.fs.createDirectory(context.globalStorageUri);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'dist', 'cli.js'), target, { overwrite: true });
  return target;
}

/** If the editor can't configure the repository, a person can, with one line in a terminal. */
async function offerLine(command: string): Promise<boolean> {
  const line = `git config merge.${driverName}.driver "${command.replace(/[\\"$`]/g, '\\$&')}"`;
  const copy = vscode.l10n.t('Copy Command');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('.gitattributes is ready, but this folder isn’t open as a Git repository. To finish, run one command in a terminal in this folder.'), copy);
  if (choice === copy) await vscode.env.clipboard.writeText(line);
  return choice === copy;
}
