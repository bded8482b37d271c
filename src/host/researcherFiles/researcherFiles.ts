import * as vscode from 'vscode';
import { nameOf, pathIn } from '../files/uris';

/** The files that hold a folder's decisions of the researcher, besides the sidecars. */
export type ResearcherFileName = 'codebook.yaml' | 'topics.yaml' | 'entities.yaml' | 'layout.yaml';

const folderName = '.policy-digest';

/** A service that holds the content of one kind of the researcher's files. */
export interface ResearcherFiles {
  readonly fileName: ResearcherFileName;
  /** Rereads one of its files from disk. */
  reload(file: vscode.Uri): Promise<void>;
  /** Rereads all of them: the editor reports nothing for a file that appeared and vanished at once. */
  refresh(): Promise<void>;
}

export function researcherFileIn(folder: vscode.Uri, name: ResearcherFileName): vscode.Uri {
  return vscode.Uri.joinPath(folder, folderName, name);
}

/** The file that applies to a digest: in its workspace folder, or else beside the digest. */
export function researcherFileFor(digest: vscode.Uri, name: ResearcherFileName): vscode.Uri {
  return researcherFileIn(vscode.workspace.getWorkspaceFolder(digest)?.uri ?? vscode.Uri.joinPath(digest, '..'), name);
}

/** Whether a file is in the place of these, whatever its name. */
export function isAmongResearcherFiles(file: vscode.Uri): boolean {
  return file.path.includes(`/${folderName}/`);
}

export function isResearcherFile(file: vscode.Uri, name: ResearcherFileName): boolean {
  return file.path.endsWith(`/${folderName}/${name}`);
}

/** What such a file calls a digest: its path in the folder. */
export function pathOfDigest(digest: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(digest);
  return folder === undefined ? nameOf(digest) : pathIn(folder, digest);
}
