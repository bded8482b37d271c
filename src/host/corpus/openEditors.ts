import * as vscode from 'vscode';
import type { Corpus } from './corpus';
import type { Digest } from './digest';

/** A visible editor with the digest that it shows. */
export interface DigestEditor {
  readonly editor: vscode.TextEditor;
  readonly digest: Digest;
}

/** The visible editors whose digest is parsed in the version that they show. */
export function visibleDigests(corpus: Corpus): DigestEditor[] {
  return vscode.window.visibleTextEditors.flatMap((editor) => {
    const digest = corpus.get(editor.document.uri);
    return digest?.version === editor.document.version ? [{ editor, digest }] : [];
  });
}

/** What the window shows, widened by a margin so that short scrolls find it painted. */
export function visibleOffsets(editor: vscode.TextEditor, marginLines = 60): { readonly start: number; readonly end: number }[] {
  const { document } = editor;
  return editor.visibleRanges.map((range) => ({
    start: document.offsetAt(new vscode.Position(Math.max(0, range.start.line - marginLines), 0)),
    end: document.offsetAt(new vscode.Position(range.end.line + marginLines, 0)),
  }));
}

/**
 * Calls back when other editors show files than before. The editor's own event also fires for every box in which a comment
 * can be written: a thousand times while somebody types among a thousand memos.
 */
export function onDidChangeFileEditors(listener: () => void): vscode.Disposable {
  let before = fileEditors();
  return vscode.window.onDidChangeVisibleTextEditors(() => {
    const now = fileEditors();
    const isSame = now.length === before.length && now.every((editor, index) => editor === before[index]);
    before = now;
    if (!isSame) listener();
  });
}

function fileEditors(): readonly vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme !== 'comment');
}
