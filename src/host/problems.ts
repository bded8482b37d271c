import * as vscode from 'vscode';
import type { Issue } from '../core/text/span';
import { fileName } from './corpus/recognition';
import type { AnnotationStore } from './annotations/annotationStore';
import type { Reporter } from './reporter';

/** Problems of sidecars, at their line in the editor; a file that can't be read at all is told once. */
export class SidecarProblems implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('policyDigest');
  private readonly disposables: { dispose(): unknown }[] = [this.diagnostics];

  constructor(private readonly annotations: AnnotationStore, private readonly reporter: Reporter) {}

  start(): void {
    this.disposables.push(this.annotations.onDidChange((uri) => { this.show(uri); }));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private show(digest: vscode.Uri | undefined): void {
    const sidecars = this.annotations.allSidecars()
      .filter((entry) => digest === undefined || entry.digest.toString() === digest.toString());
    for (const { loaded: { uri, text, issues, sidecar } } of sidecars) {
      this.diagnostics.set(uri, issues.map((issue) => diagnostic(text, issue)));
      if (sidecar === undefined) this.tellUnreadable(uri, text, issues);
      else this.reporter.forget(uri.toString());
    }
  }

  private tellUnreadable(uri: vscode.Uri, text: string, issues: readonly Issue[]): void {
    const [issue] = issues;
    const line = positionIn(text, issue?.start ?? 0).line;
    const show = async (): Promise<void> => {
      const range = new vscode.Range(line, 0, line, 0);
      await vscode.window.showTextDocument(uri, { selection: range });
    };
    if (issue?.code === 'merge-conflict') {
      this.reporter.problem(uri.toString(), vscode.l10n.t(
        '{0} holds two versions that git could not merge. Its annotations are not shown, and it stays untouched, until they are one.', fileName(uri)),
      issue.message, { title: vscode.l10n.t('Merge Again'), run: () => vscode.commands.executeCommand('policyDigest.mergeAgain', uri) },
      { title: vscode.l10n.t('Open File'), run: show });
      return;
    }
    const message = issue?.code === 'sidecar-too-new'
      ? vscode.l10n.t('The annotations in {0} were written by a newer version of Policy Digest. They stay untouched; update the extension to work with them.', fileName(uri))
      : vscode.l10n.t('The annotations in {0} can’t be read (line {1}). The file stays untouched; correct it to see them again.', fileName(uri), line + 1);
    this.reporter.problem(uri.toString(), message, issue?.message ?? '', { title: vscode.l10n.t('Open File'), run: show });
  }
}

function diagnostic(text: string, issue: Issue): vscode.Diagnostic {
  const range = new vscode.Range(positionIn(text, issue.start), positionIn(text, issue.end));
  const severity = { error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, information: vscode.DiagnosticSeverity.Information };
  const result = new vscode.Diagnostic(range, issue.message, severity[issue.severity]);
  result.source = 'Policy Digest';
  result.code = issue.code;
  return result;
}

function positionIn(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
}
