import * as vscode from 'vscode';

/** The part we need of the interface of the editor's own Git extension, version 1 (extensions/git/src/api/git.d.ts). */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

export interface GitRepository {
  setConfig(key: string, value: string): Promise<string>;
}

/** The git repository of a folder; undefined if there is none, or the Git extension is missing or disabled. */
export async function repositoryOf(folder: vscode.Uri): Promise<GitRepository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  try {
    return (await extension.activate()).getAPI(1).getRepository(folder) ?? undefined;
  } catch {
    // Disabled by the setting `git.enabled`.
    return undefined;
  }
}
