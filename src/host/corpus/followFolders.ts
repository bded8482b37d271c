import * as vscode from 'vscode';
import { BackgroundWork, type ReportError } from '../background';
import { candidateFilter } from './findCandidates';

/** Many folders may appear at once (a checkout, a copied tree): `came` is called after a pause this long, in milliseconds. */
const pause = 300;

/**
 * Follows folders that are added, removed or moved. The editor reports these as one event of the folder: there are none for
 * the files below a deleted folder, and its watcher may miss files in a new folder.
 */
export function followFolders(came: () => void, went: (folder: vscode.Uri) => void, report: ReportError): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  const coming = new BackgroundWork(came, { report, quiet: pause });
  const created = async (uri: vscode.Uri): Promise<void> => {
    if (await isReadFolder(uri)) coming.restart();
  };
  return vscode.Disposable.from(watcher, coming, watcher.onDidCreate((uri) => void created(uri)), watcher.onDidDelete(went));
}

/** Whether an entry is a folder that the settings do not exclude. */
async function isReadFolder(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined || !candidateFilter(folder.uri).folder(vscode.workspace.asRelativePath(uri, false))) return false;
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
