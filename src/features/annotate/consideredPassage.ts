import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { mapSpans } from '../../core/text/textEdits';
import { editsOf, toRange } from '../../host/positions';

/**
 * A passage of an editor while the user is asked about it. It moves with the text, and is shown without being selected by us: what
 * is typed by mistake as the box closes must not replace it.
 */
export class ConsideredPassage implements vscode.Disposable {
  private readonly type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.selectionBackground'), rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  private readonly following: vscode.Disposable;
  private readonly selected: vscode.Selection;

  constructor(readonly editor: vscode.TextEditor, public span: Span) {
    this.selected = editor.selection;
    if (editor.selection.isEmpty) editor.setDecorations(this.type, [toRange(editor.document, span)]);
    this.following = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === editor.document) this.span = mapSpans([this.span], editsOf(contentChanges))[0] ?? this.span;
    });
  }

  get words(): string {
    return this.editor.document.getText(toRange(this.editor.document, this.span));
  }

  /**
   * Puts the cursor at its end if it is still selected: the selection's colour would hide the tag's, and the next key would
   * replace it. A selection made in the meantime is left alone.
   */
  unselect(): void {
    const { editor } = this;
    if (editor.selection.isEmpty || !editor.selection.isEqual(this.selected)) return;
    const end = editor.document.positionAt(this.span.end);
    editor.selection = new vscode.Selection(end, end);
  }

  dispose(): void {
    this.type.dispose();
    this.following.dispose();
  }
}
