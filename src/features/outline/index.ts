import * as vscode from 'vscode';
import type { Corpus } from '../../host/corpus/corpus';
import { digestSelector } from '../../host/corpus/recognition';
import { foldingRanges } from './foldingRanges';
import { symbols } from './symbols';

/** Articles and their sub-headings in the Outline, the breadcrumbs and sticky scroll, and as folds. */
export function activateOutline(corpus: Corpus): vscode.Disposable {
  const foldsChanged = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    foldsChanged,
    corpus.onDidChange(() => { foldsChanged.fire(); }),
    vscode.languages.registerDocumentSymbolProvider(digestSelector, {
      async provideDocumentSymbols(document) {
        const digest = await corpus.upToDate(document);
        return digest === undefined ? [] : symbols(document, digest.articles);
      },
    }, { label: vscode.l10n.t('Articles') }),
    vscode.languages.registerFoldingRangeProvider(digestSelector, {
      onDidChangeFoldingRanges: foldsChanged.event,
      async provideFoldingRanges(document) {
        const digest = await corpus.upToDate(document);
        return digest === undefined ? [] : foldingRanges(document, digest.articles);
      },
    }),
  );
}
