import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import { indexedArticleAt } from './articles';
import type { Corpus } from './corpus';
import type { Digest } from './digest';

/** The article at the cursor. */
export interface CursorArticle {
  readonly digest: Digest;
  readonly article: Article;
  readonly index: number;
}

/** The cursor moves with every keystroke; what follows it waits for a pause of so many milliseconds. */
const pause = 120;

/**
 * Calls back, after a pause, when the active editor, its cursor or its digest changed: with the digest that it shows
 * (undefined: none) and the article at the cursor. While the text is ahead of what was read, nothing is called.
 */
export function followCursor(
  corpus: Corpus, others: readonly vscode.Event<unknown>[],
  show: (digest: Digest | undefined, at: CursorArticle | undefined) => unknown,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const editor = vscode.window.activeTextEditor;
    const digest = editor && corpus.get(editor.document.uri);
    if (editor === undefined || digest === undefined) {
      show(undefined, undefined);
    } else if (digest.version === editor.document.version) {
      const found = indexedArticleAt(digest, editor.document.offsetAt(editor.selection.active));
      show(digest, found && { digest, ...found });
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  later();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(later), vscode.window.onDidChangeTextEditorSelection(later), corpus.onDidChange(later),
    ...others.map((event) => event(later)),
    new vscode.Disposable(() => { clearTimeout(timer); }),
  );
}
