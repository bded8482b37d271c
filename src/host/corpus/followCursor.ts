import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import { BackgroundWork } from '../background';
import type { Reporter } from '../reporter';
import type { CancelSignal } from '../slices';
import { indexedArticleAt } from './articles';
import type { Corpus } from './corpus';
import type { Digest } from './digest';

/** The article at the cursor. */
export interface CursorArticle {
  readonly digest: Digest;
  readonly article: Article;
  readonly index: number;
}

/** The cursor moves with every keystroke; what follows it waits for a pause this long, in milliseconds. */
const pause = 120;

interface CursorServices {
  readonly corpus: Corpus;
  readonly reporter: Reporter;
}

/**
 * Calls back, after a pause, when the active editor, its cursor or its digest changed: with the digest that it shows
 * (undefined: none), the article at the cursor, and a signal that aborts when that no longer holds. Nothing is called while
 * the text is ahead of its parse.
 */
export function followCursor(
  { corpus, reporter }: CursorServices, others: readonly vscode.Event<unknown>[],
  show: (digest: Digest | undefined, at: CursorArticle | undefined, signal: CancelSignal) => unknown,
): vscode.Disposable {
  const looking = new BackgroundWork((signal) => {
    const editor = vscode.window.activeTextEditor;
    const digest = editor && corpus.get(editor.document.uri);
    if (editor === undefined || digest === undefined) return show(undefined, undefined, signal);
    if (digest.version !== editor.document.version) return undefined;
    const found = indexedArticleAt(digest, editor.document.offsetAt(editor.selection.active));
    return show(digest, found && { digest, ...found }, signal);
  }, { report: reporter.inBackground, quiet: pause });
  const later = (): void => { looking.restart(); };
  later();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(later), vscode.window.onDidChangeTextEditorSelection(later), corpus.onDidChange(later),
    ...others.map((event) => event(later)), looking,
  );
}
