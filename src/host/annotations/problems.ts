import * as vscode from 'vscode';
import { tagPaths } from '../../core/codebook/tagTree';
import { undefinedTags } from '../../core/corpus/checkSidecar';
import { indexLines, positionAt } from '../../core/text/lines';
import type { Issue } from '../../core/issues/issue';
import type { AnnotationStore } from './annotationStore';
import type { Codebooks } from '../researcherFiles/codebooks';
import type { LoadedSidecar } from './sidecarFiles';
import { diagnostic } from '../diagnostics';
import { isInView, fileName } from '../files/uris';
import type { Reporter } from '../reporter';

/** Problems of sidecars, at their line in the editor; a file that can't be read at all is reported once. */
export class SidecarProblems implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('policyDigest');
  private readonly disposables: { dispose(): unknown }[] = [this.diagnostics];

  constructor(
    private readonly annotations: AnnotationStore, private readonly codebooks: Codebooks, private readonly reporter: Reporter,
  ) {}

  start(): void {
    this.disposables.push(
      this.annotations.onDidChange((uri) => { this.show(uri); }),
      this.codebooks.onDidChange(() => { this.show(undefined); }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private show(digest: vscode.Uri | undefined): void {
    const sidecars = this.annotations.allSidecars();
    const present = new Set(sidecars.map(({ loaded }) => loaded.uri.toString()));
    for (const [uri] of this.diagnostics) if (!present.has(uri.toString())) this.diagnostics.delete(uri);
    for (const { digest: owner, loaded } of sidecars) {
      if (digest === undefined || owner.toString() === digest.toString()) this.showOne(owner, loaded);
    }
  }

  private showOne(digest: vscode.Uri, loaded: LoadedSidecar): void {
    const { uri, text, issues, sidecar } = loaded;
    const all = [...issues, ...this.undefinedTags(digest, loaded)];
    const lines = all.length > 0 ? indexLines(text) : undefined;
    this.diagnostics.set(uri, lines === undefined ? [] : all.map((issue) => diagnostic(lines, issue)));
    if (sidecar === undefined) this.tellUnreadable(uri, text, issues);
    else this.reporter.forget(uri.toString());
  }

  /** Where there is a codebook. The file is only reread if there is something to show. */
  private undefinedTags(digest: vscode.Uri, { text, sidecar }: LoadedSidecar): readonly Issue[] {
    const tags = new Set(tagPaths(this.codebooks.of(digest)));
    const used = [...sidecar?.articles ?? [], ...sidecar?.annotations ?? []].flatMap((entry) => entry.tags ?? []);
    return tags.size === 0 || used.every((tag) => tags.has(tag)) ? [] : undefinedTags(text, tags);
  }

  private tellUnreadable(uri: vscode.Uri, text: string, issues: readonly Issue[]): void {
    const [issue] = issues;
    const { line } = positionAt(indexLines(text), issue?.start ?? 0);
    const show = async (): Promise<void> => {
      const range = new vscode.Range(line, 0, line, 0);
      await vscode.window.showTextDocument(uri, { selection: range });
    };
    if (issue?.code === 'merge-conflict') {
      this.reporter.problem(uri.toString(), vscode.l10n.t(
        '{0} contains two versions that Git couldn’t merge. Until you resolve the conflict, its annotations are hidden and the file is left unchanged.', fileName(uri)),
      issue.message, { title: vscode.l10n.t('Merge Again'), run: () => vscode.commands.executeCommand('policyDigest.mergeAgain', uri) },
      { title: vscode.l10n.t('Open File'), run: show });
      return;
    }
    // Whoever is editing the file sees the mark at its line and needs no message.
    if (issue?.code === 'broken-yaml' && isInView(uri)) return;
    const message = issue?.code === 'sidecar-too-new'
      ? vscode.l10n.t('The annotations in {0} were saved by a newer version of Policy Digest. Update the extension to use them; until then the file is left unchanged.', fileName(uri))
      : vscode.l10n.t('The annotations in {0} can’t be read (line {1}). Fix the file to see them again; until then it is left unchanged.', fileName(uri), line + 1);
    this.reporter.problem(uri.toString(), message, issue?.message ?? '', { title: vscode.l10n.t('Open File'), run: show });
  }
}
