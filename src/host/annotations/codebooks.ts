import * as vscode from 'vscode';
import { readCodebook } from '../../core/codebook/readCodebook';
import { findTag } from '../../core/codebook/tagTree';
import type { Codebook, Tag } from '../../core/codebook/types';
import { FollowedFiles, researcherFileFor, type ResearcherFiles } from '../files/researcherFiles';
import { readText } from '../files/textFile';
import { nameOf } from '../files/uris';
import { errorText } from '../log';
import type { Reporter } from '../reporter';

interface LoadedCodebook {
  readonly uri: vscode.Uri;
  readonly codebook: Codebook;
}

const empty: Codebook = { version: 1, tags: [] };

/** The codebooks of the workspace, one a folder: `.policy-digest/codebook.yaml`. Follows changes on disk. */
export class Codebooks implements vscode.Disposable, ResearcherFiles {
  readonly fileName = 'codebook.yaml';
  private readonly loaded = new Map<string, LoadedCodebook>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly followed = new FollowedFiles(this);
  readonly onDidChange = this.changed.event;

  constructor(private readonly reporter: Reporter) {}

  start(): void {
    this.followed.start();
  }

  async ready(): Promise<void> {
    await this.followed.ready();
  }

  /** The codebook that holds for a digest: its folder's. Empty where there is none yet. */
  of(digest: vscode.Uri): Codebook {
    return this.loaded.get(codebookFile(digest).toString())?.codebook ?? empty;
  }

  all(): readonly LoadedCodebook[] {
    return [...this.loaded.values()];
  }

  /** The codebook that has a tag, else the first; undefined where no folder is open. It may not be there yet. */
  fileOf(path: string): vscode.Uri | undefined {
    const known = this.all().find(({ codebook }) => findTag(codebook, path) !== undefined) ?? this.all()[0];
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    return known?.uri ?? (folder && codebookFile(folder.uri));
  }

  /** The tag of a path, of the first codebook that has it. */
  find(path: string): Tag | undefined {
    return this.all().map(({ codebook }) => findTag(codebook, path)).find((tag) => tag !== undefined);
  }

  /** Reads one codebook from disk again. One that can't be read any more stays as it was last read. */
  async reload(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    let text: string | undefined;
    try {
      text = await readText(uri);
    } catch (error) {
      this.tellUnreadable(uri, errorText(error));
      return;
    }
    if (text === undefined) {
      if (this.loaded.delete(key)) this.changed.fire();
      return;
    }
    const { codebook, issues } = readCodebook(text);
    if (codebook === undefined) this.tellUnreadable(uri, issues[0]?.message ?? '');
    else {
      this.reporter.forget(key);
      this.loaded.set(key, { uri, codebook });
      this.changed.fire();
    }
  }

  refresh(): Promise<void> {
    return this.followed.readAll();
  }

  dispose(): void {
    vscode.Disposable.from(this.followed, this.changed).dispose();
  }

  private tellUnreadable(uri: vscode.Uri, detail: string): void {
    this.reporter.problem(uri.toString(), vscode.l10n.t(
      'The codebook {0} can’t be read. It stays untouched; tags are shown as before.', nameOf(uri)), detail,
    { title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(uri) });
  }
}

/** Where the codebook lies that holds for a digest: in its workspace folder, else beside the digest. */
export function codebookFile(digest: vscode.Uri): vscode.Uri {
  return researcherFileFor(digest, 'codebook.yaml');
}
