import * as vscode from 'vscode';
import type { LayoutCorrections } from '../../core/digest/types';
import { readLayout } from '../../core/layout/readLayout';
import type { DigestLayout } from '../../core/layout/types';
import { comparableName } from '../../core/text/filePaths';
import { type FileChange, FollowedFiles, type Reading } from './followedFiles';
import { pathOfDigest } from './researcherFiles';

/** The corrections of a folder's digests, by their comparable path in it. */
type Corrections = ReadonlyMap<string, DigestLayout>;

/** The researcher's corrections of layouts, one file per folder: `.policy-digest/layout.yaml`. */
export class Layouts extends FollowedFiles<Corrections> {
  readonly fileName = 'layout.yaml';

  of(digest: vscode.Uri): LayoutCorrections | undefined {
    return this.valueFor(digest)?.get(comparableName(pathOfDigest(digest)));
  }

  protected read(text: string): Reading<Corrections> {
    const { layout, issues } = readLayout(text);
    return { value: layout && new Map(layout.digests.map((digest) => [comparableName(digest.digest), digest])), issues };
  }

  protected unreadable(_file: vscode.Uri, line: number): string {
    return vscode.l10n.t(
      'The corrections in layout.yaml can’t be read (line {0}). Fix the file to use them; until then it is left unchanged, and digests are divided as before.', line);
  }
}

/** The digests whose corrections changed. */
export function correctedDigests({ file, before, now }: FileChange<Corrections>): readonly vscode.Uri[] {
  return [...new Set([...before?.keys() ?? [], ...now?.keys() ?? []])]
    .filter((path) => JSON.stringify(before?.get(path)) !== JSON.stringify(now?.get(path)))
    .map((path) => vscode.Uri.joinPath(file, '../..', now?.get(path)?.digest ?? before?.get(path)?.digest ?? path));
}
