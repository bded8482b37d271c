import * as vscode from 'vscode';
import type { ParsedDigest } from '../../core/digest/types';
import type { Corpus } from '../../host/corpus/corpus';
import { digestSelector } from '../../host/corpus/recognition';
import type { Feature } from '../../host/services/feature';
import { foldingRanges } from './foldingRanges';
import { symbols } from './symbols';

/** Articles and their sub-headings in the Outline, the breadcrumbs and sticky scroll, and as folds. */
export const outline: Feature = ({ corpus }) => {
  const foldsChanged = new vscode.EventEmitter<void>();
  const articles = new Outline(corpus);
  const folds = vscode.languages.registerFoldingRangeProvider(digestSelector, {
    onDidChangeFoldingRanges: foldsChanged.event,
    async provideFoldingRanges(document) {
      const digest = await corpus.upToDate(document);
      return digest === undefined ? [] : foldingRanges(document, digest.articles);
    },
  });
  const following = corpus.onDidChange((uri) => {
    foldsChanged.fire();
    articles.follow(uri);
  });
  return { commands: {}, disposables: [foldsChanged, articles, folds, following] };
};

/**
 * The editor asks for the symbols of a document once for each version of its text, and has no event for changed symbols.
 * After a layout correction the text is the same; re-registering the provider makes the editor ask again.
 */
class Outline implements vscode.DocumentSymbolProvider, vscode.Disposable {
  private readonly told = new WeakMap<vscode.TextDocument, { readonly version: number; readonly parsed: ParsedDigest | undefined }>();
  private registration = this.register();

  constructor(private readonly corpus: Corpus) {}

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const digest = await this.corpus.upToDate(document);
    this.told.set(document, { version: document.version, parsed: digest?.parsed });
    return digest === undefined ? [] : symbols(document, digest.articles);
  }

  /** A digest was parsed. */
  follow(uri: vscode.Uri | undefined): void {
    const isStale = vscode.workspace.textDocuments.some((document) => {
      const told = this.told.get(document);
      return (uri === undefined || document.uri.toString() === uri.toString())
        && told?.version === document.version && told.parsed !== this.corpus.get(document.uri)?.parsed;
    });
    if (!isStale) return;
    this.registration.dispose();
    this.registration = this.register();
  }

  dispose(): void {
    this.registration.dispose();
  }

  private register(): vscode.Disposable {
    return vscode.languages.registerDocumentSymbolProvider(digestSelector, this, { label: vscode.l10n.t('Articles') });
  }
}
