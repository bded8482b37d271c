import * as vscode from 'vscode';
import { digestSelector } from '../../host/corpus/recognition';
import { AnnotationHover } from './annotationHover';
import { AnnotationStyles } from './annotationStyles';
import { editMemo } from './memoCommands';
import { removeTag } from './removeCommand';
import type { AnnotateServices } from './services';
import { tagAllOccurrences, tagArticle, tagSelection } from './tagCommands';

/** Tagging inside the editor: passages and articles, memos, what is tagged shown in the text. */
export function activateAnnotate(services: AnnotateServices): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (argument?: unknown) => Promise<unknown>>;
} {
  const styles = new AnnotationStyles(services.corpus, services.annotations, services.codebooks);
  styles.start();
  const hover = vscode.languages.registerHoverProvider(
    digestSelector,
    new AnnotationHover(services.corpus, services.annotations, services.codebooks));
  const keepQuotes = vscode.workspace.onDidSaveTextDocument((document) => { void keepQuotesOf(services, document); });
  return {
    disposable: vscode.Disposable.from(styles, hover, keepQuotes),
    commands: {
      tagSelection: (argument) => tagSelection(services, argument),
      tagArticle: (argument) => tagArticle(services, argument),
      tagAllOccurrences: (argument) => tagAllOccurrences(services, argument),
      removeTag: (argument) => removeTag(services, argument),
      editMemo: (argument) => editMemo(services, argument),
      undo: () => services.acts.undo(),
      redo: () => services.acts.redo(),
    },
  };
}

/** A quote whose words were edited in the text is saved as it reads now, so that it is found the next time. */
async function keepQuotesOf({ annotations, corpus, acts }: AnnotateServices, document: vscode.TextDocument): Promise<void> {
  if (await corpus.upToDate(document) === undefined) return;
  const updates = annotations.updatesFor(document);
  await acts.follow(updates.map(({ sidecar, digest, change }) => ({ kind: 'sidecar', file: sidecar, digest, changes: [change] })));
}
