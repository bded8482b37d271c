import * as vscode from 'vscode';

/** As far as we need it: the interface of the editor's own Git extension, version 1 (extensions/git/src/api/git.d.ts). */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

export interface GitRepository {
  setConfig(key: string, value: string): Promise<string>;
}

/** The git repository of a folder; undefined where there is none, or the Git extension is not there or switched off. */
export async function repositoryOf(folder: vscode.Uri): Promise<GitRepository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  try {
    return (await extension.activate()).getAPI(1).getRepository(folder) ?? undefined;
  } catch {
    // Switched off by the setting `git.enabled`.
    return undefined;
  }
}
