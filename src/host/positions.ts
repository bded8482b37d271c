import * as vscode from 'vscode';
import type { Article } from '../core/digest/types';
import type { Span } from '../core/text/span';
import type { TextEdit } from '../core/text/textEdits';

/** A span of a document's text as the editor's range. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The text edits of a document change. */
export function editsOf(changes: readonly vscode.TextDocumentContentChangeEvent[]): TextEdit[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }));
}

/** From the title to the end of the closing line. */
export function articleSpan(article: Article): Span {
  return { start: article.titleStart, end: Math.max(article.bodyEnd, article.closingEnd ?? 0) };
}

/** Opens a file and selects a span of it; the span is scrolled to the middle of the view, a title to the top. */
export async function reveal(
  uri: vscode.Uri, span: Span, options: { readonly preserveFocus?: boolean; readonly atTop?: boolean } = {},
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: options.preserveFocus ?? false });
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, options.atTop === true
    ? vscode.TextEditorRevealType.AtTop : vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
