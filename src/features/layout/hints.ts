import * as vscode from 'vscode';
import { openDocument } from '../../host/files/uris';
import { toRange } from '../../host/positions';
import { settings } from '../../host/settings';
import type { LayoutServices } from './corrections';
import { doubtsOf } from './doubts';

/** Codes of our hints, by which the quick fixes know them. */
export const hintCodes = { line: 'doubtful-title', layout: 'doubtful-layout' } as const;

/** Hints at lines of open digests that the parser is unsure of: reached by F8, gone once decided. */
export class LayoutHints implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('policyDigest.layout');
  private readonly disposables: { dispose(): unknown }[] = [this.diagnostics];

  constructor(private readonly services: LayoutServices) {}

  start(): void {
    this.disposables.push(
      this.services.corpus.onDidChange((uri) => { this.show(uri); }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => { this.diagnostics.delete(uri); }),
      settings.onDidChange(['layoutHints'], () => { this.show(); }),
    );
    this.show();
  }

  of(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return this.diagnostics.get(uri) ?? [];
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private show(uri?: vscode.Uri): void {
    const documents = uri === undefined ? vscode.workspace.textDocuments : [openDocument(uri)];
    for (const document of documents) if (document !== undefined) this.diagnostics.set(document.uri, this.hintsFor(document));
  }

  private hintsFor(document: vscode.TextDocument): vscode.Diagnostic[] {
    const digest = this.services.corpus.get(document.uri);
    if (digest?.version !== document.version || !settings.showsLayoutHints(document.uri)) return [];
    const { lines, layout } = doubtsOf(digest, this.services.layouts.of(document.uri));
    const hints = lines.map((line) => hint(toRange(document, line), hintCodes.line, line.is === 'title'
      ? vscode.l10n.t('Is this an article title? It was detected as a title.')
      : vscode.l10n.t('Is this an article title? It was not detected as a title.')));
    return layout === undefined ? hints : [hint(document.lineAt(0).range, hintCodes.layout,
      vscode.l10n.t('It is uncertain where the articles in this file begin and end.')), ...hints];
  }
}

function hint(range: vscode.Range, code: string, message: string): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
  result.source = 'Policy Digest';
  result.code = code;
  return result;
}
