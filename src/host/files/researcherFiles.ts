import * as vscode from 'vscode';
import { pathIn } from '../corpus/recognition';
import { nameOf } from './uris';

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

export function isResearcherFile(file: vscode.Uri, name: ResearcherFileName): boolean {
  return file.path.endsWith(`/${folderName}/${name}`);
}

/** Has the files of one kind read again when they change on disk. */
export function watchResearcherFiles(files: ResearcherFiles): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${folderName}/${files.fileName}`);
  const reload = (file: vscode.Uri): void => void files.reload(file);
  return vscode.Disposable.from(watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload));
}

/** Reads the files of one kind of all folders of the workspace, and each again when it changes on disk. */
export class FollowedFiles implements vscode.Disposable {
  private disposables: vscode.Disposable[] = [];
  private loading: Promise<unknown> = Promise.resolve();

  constructor(private readonly files: ResearcherFiles) {}

  start(): void {
    this.disposables = [
      watchResearcherFiles(this.files),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.readAll()),
    ];
    void this.readAll();
  }

  async readAll(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    this.loading = Promise.all(folders.map(({ uri }) => this.files.reload(researcherFileIn(uri, this.files.fileName))));
    await this.loading;
  }

  /** Settles when the files of all folders were read. */
  async ready(): Promise<void> {
    await this.loading;
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

/** What such a file calls a digest: its path in the folder. */
export function pathOfDigest(digest: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(digest);
  return folder === undefined ? nameOf(digest) : pathIn(folder, digest);
}
