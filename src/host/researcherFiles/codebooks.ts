import * as vscode from 'vscode';
import { readCodebook } from '../../core/codebook/readCodebook';
import { findTag } from '../../core/codebook/tagTree';
import type { Codebook, Tag } from '../../core/codebook/types';
import { FollowedFiles, type Reading } from './followedFiles';
import { researcherFileFor } from './researcherFiles';
import { fileName } from '../files/uris';

interface LoadedCodebook {
  readonly uri: vscode.Uri;
  readonly codebook: Codebook;
}

const empty: Codebook = { version: 1, tags: [] };

/** The codebooks of the workspace, one per folder: `.policy-digest/codebook.yaml`. */
export class Codebooks extends FollowedFiles<Codebook> {
  readonly fileName = 'codebook.yaml';

  /** The codebook that applies to a digest: its folder's. Empty if there is none yet. */
  of(digest: vscode.Uri): Codebook {
    return this.valueFor(digest) ?? empty;
  }

  all(): readonly LoadedCodebook[] {
    return this.files().map(({ uri, value }) => ({ uri, codebook: value }));
  }

  /** The codebook that has a tag, or else the first; undefined if no folder is open. It may not exist yet. */
  fileOf(path: string): vscode.Uri | undefined {
    const known = this.all().find(({ codebook }) => findTag(codebook, path) !== undefined) ?? this.all()[0];
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    return known?.uri ?? (folder && codebookFile(folder.uri));
  }

  /** The tag at a path, from the first codebook that has it. */
  find(path: string): Tag | undefined {
    return this.all().map(({ codebook }) => findTag(codebook, path)).find((tag) => tag !== undefined);
  }

  protected read(text: string): Reading<Codebook> {
    const { codebook, issues } = readCodebook(text);
    return { value: codebook, issues };
  }

  protected unreadable(file: vscode.Uri, line: number): string {
    return vscode.l10n.t(
      'The codebook {0} can’t be read (line {1}). Fix it to use it; until then it is left unchanged, and tags are shown as before.', fileName(file), line);
  }
}

/** Where the codebook for a digest is: in its workspace folder, or else beside the digest. */
export function codebookFile(digest: vscode.Uri): vscode.Uri {
  return researcherFileFor(digest, 'codebook.yaml');
}
