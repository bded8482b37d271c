import * as vscode from 'vscode';
import { isImportable } from '../../core/convert/files/importEndings';
import { ContextKey } from '../../host/contextKey';
import type { Services } from '../../host/services/services';

/** Entries that are looked at: the offer is only a help. */
const mostEntries = 500;

/** Lets the empty view of topics offer the import, if a folder has no digests but files that can become some. */
export function offerImport({ corpus, reporter }: Pick<Services, 'corpus' | 'reporter'>): vscode.Disposable {
  const canImport = new ContextKey<boolean>('canImport');
  const update = async (): Promise<void> => {
    canImport.set(corpus.all().length === 0 && await hasImportable());
  };
  const updateSafely = (): void => { update().catch(reporter.inBackground); };
  void corpus.ready.then(updateSafely);
  let isEmpty = false;
  return corpus.onDidChange(() => {
    const wasEmpty = isEmpty;
    isEmpty = corpus.all().length === 0;
    if (isEmpty !== wasEmpty) updateSafely();
  });
}

/** At the top of each folder and in the folders there: further below there may be anything. */
async function hasImportable(): Promise<boolean> {
  let left = mostEntries;
  const hasSome = async (folder: vscode.Uri, depth: number): Promise<boolean> => {
    const entries = (await vscode.workspace.fs.readDirectory(folder)).filter(([name]) => !name.startsWith('.') && name !== 'node_modules').slice(0, left);
    left -= entries.length;
    if (entries.some(([name, type]) => (type & vscode.FileType.File) !== 0 && isImportable(name))) return true;
    if (depth === 0) return false;
    for (const [name, type] of entries) {
      if (type === vscode.FileType.Directory && await hasSome(vscode.Uri.joinPath(folder, name), depth - 1)) return true;
    }
    return false;
  };
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    if (await hasSome(uri, 1)) return true;
  }
  return false;
}
