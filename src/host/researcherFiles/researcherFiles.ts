import * as vscode from 'vscode';
import { nameOf, pathIn } from '../files/uris';

/** The files in which a folder keeps what the researcher decided, beside the sidecars. */
export type ResearcherFileName = 'codebook.yaml' | 'topics.yaml' | 'entities.yaml' | 'layout.yaml';

const folderName = '.policy-digest';

/** A service that holds what one kind of the researcher's files says. */
export interface ResearcherFiles {
  readonly fileName: ResearcherFileName;
  /** Reads one of its files from disk again. */
  reload(file: vscode.Uri): Promise<void>;
  /** Reads all of them again: the editor says nothing of a file that came and went at once. */
  refresh(): Promise<void>;
}

export function researcherFileIn(folder: vscode.Uri, name: ResearcherFileName): vscode.Uri {
  return vscode.Uri.joinPath(folder, folderName, name);
}

/** The file that holds for a digest: in its workspace folder, else beside the digest. */
export function researcherFileFor(digest: vscode.Uri, name: ResearcherFileName): vscode.Uri {
  return researcherFileIn(vscode.workspace.getWorkspaceFolder(digest)?.uri ?? vscode.Uri.joinPath(digest, '..'), name);
}

/** Whether a file lies where these do, whatever its name. */
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
