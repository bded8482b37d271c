import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import { toRange } from '../../host/positions';

/** How a digest reads as articles: titles stand out, sub-headings less so, closing lines and lines about the article step back. */
export class ReadingStyles implements vscode.Disposable {
  private readonly title = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('policyDigest.title'), fontWeight: '700',
  });
  private readonly subheading = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('policyDigest.subheading'), fontWeight: '600',
  });
  private readonly closingLine = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('policyDigest.closingLine'), fontStyle: 'italic',
  });
  private readonly fieldLines = vscode.window.createTextEditorDecorationType({ color: new vscode.ThemeColor('policyDigest.fieldLine') });

  apply(editor: vscode.TextEditor, articles: readonly Article[]): void {
    const { document } = editor;
    editor.setDecorations(this.title, articles.map((article) =>
      toRange(document, { start: article.titleStart, end: article.titleEnd })));
    editor.setDecorations(this.subheading, articles.flatMap((article) =>
      article.subheadings.map((heading) => toRange(document, heading))));
    editor.setDecorations(this.closingLine, articles.flatMap(({ closingStart, closingEnd }) =>
      closingStart === null || closingEnd === null ? [] : [toRange(document, { start: closingStart, end: closingEnd })]));
    editor.setDecorations(this.fieldLines, articles.flatMap(({ fieldSpans }) => fieldSpans.map((span) => toRange(document, span))));
  }

  clear(editor: vscode.TextEditor): void {
    this.apply(editor, []);
  }

  dispose(): void {
    vscode.Disposable.from(this.title, this.subheading, this.closingLine, this.fieldLines).dispose();
  }
}
