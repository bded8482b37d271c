import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import type { Protection } from '../corpus/protection';
import { toSpan } from '../positions';

/** No drag is longer, in milliseconds. The editor doesn't tell of one that was given up. */
const longestDrag = 10_000;

/**
 * Tags on their way from a view into the text. The editor takes no drop into a protected text, so the protection is lifted
 * until the drop, or until the text is clicked; and it forgets what is selected as something is dropped.
 */
export class TagDrag implements vscode.Disposable {
  private selection: { readonly document: vscode.TextDocument; readonly span: Span } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly following: vscode.Disposable;

  constructor(private readonly protection: Protection) {
    this.following = vscode.window.onDidChangeTextEditorSelection(() => { this.end(); });
  }

  async start(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    this.selection = editor === undefined || editor.selection.isEmpty ? undefined
      : { document: editor.document, span: toSpan(editor.document, editor.selection) };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.end(); }, longestDrag);
    await this.protection.lift();
  }

  /** The words that were selected when the drag began, if it ended on them. */
  selectedAt(document: vscode.TextDocument, offset: number): Span | undefined {
    const { selection } = this;
    return selection?.document === document && selection.span.start <= offset && offset <= selection.span.end ? selection.span : undefined;
  }

  /** To be called where something is dropped elsewhere than in a text. */
  end(): void {
    clearTimeout(this.timer);
    this.protection.restore();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.following.dispose();
  }
}
