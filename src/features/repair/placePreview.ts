import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { toRange } from '../../host/positions';

/** Shows a place in its digest while it is being considered, without taking the keyboard. */
export class PlacePreview implements vscode.Disposable {
  private readonly type = vscode.window.createTextEditorDecorationType({
    border: '2px solid', borderColor: new vscode.ThemeColor('policyDigest.attention'),
    overviewRulerColor: new vscode.ThemeColor('policyDigest.attention'), overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  private wanted: Span | undefined;
  private editor: vscode.TextEditor | undefined;

  constructor(private readonly digest: vscode.Uri) {}

  async show(span: Span | undefined): Promise<void> {
    this.wanted = span;
    if (span === undefined) {
      this.editor?.setDecorations(this.type, []);
      return;
    }
    this.editor ??= await vscode.window.showTextDocument(this.digest, { preserveFocus: true, preview: true });
    // Another place may have been chosen while the digest was being opened.
    if (this.wanted !== span) return;
    const range = toRange(this.editor.document, span);
    this.editor.setDecorations(this.type, [range]);
    this.editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.type.dispose();
  }
}
