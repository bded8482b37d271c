import * as vscode from 'vscode';
import type { MemoDrafts } from '../../host/annotations/memoDrafts';
import type { Memo } from '../../host/annotations/memos';

/** Milliseconds without a keystroke before what was typed is kept. */
const pause = 300;

/** A memo in an open box. */
interface OpenBox {
  readonly memo: Memo;
  /** What the box last contained, as far as is known. */
  text: string;
  /** The document in which the editor lets the user type; another one whenever it draws the box anew. */
  document: vscode.TextDocument | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Keeps what is typed in comment boxes. The editor hands a box's text over only when it is saved; but the text is in a document
 * of its own, which can be followed.
 */
export class DraftKeeper implements vscode.Disposable {
  private readonly boxes = new Map<string, OpenBox>();
  private readonly following: vscode.Disposable;

  constructor(private readonly drafts: MemoDrafts) {
    this.following = vscode.workspace.onDidChangeTextDocument(({ document }) => { if (document.uri.scheme === 'comment') this.typed(document); });
  }

  /** A box was opened with this text in it. */
  opened(memo: Memo, text: string): void {
    this.boxes.set(memo.key, { memo, text, document: undefined, timer: undefined });
  }

  /** A box was closed by its buttons: saved or given up. */
  closed(memo: Memo): void {
    clearTimeout(this.boxes.get(memo.key)?.timer);
    this.boxes.delete(memo.key);
    this.drafts.forget(memo.key);
  }

  dispose(): void {
    for (const { timer } of this.boxes.values()) clearTimeout(timer);
    this.following.dispose();
  }

  private typed(document: vscode.TextDocument): void {
    const box = this.boxOf(document);
    if (box === undefined) return;
    box.document = document;
    clearTimeout(box.timer);
    box.timer = setTimeout(() => { this.keep(box); }, pause);
  }

  private keep(box: OpenBox): void {
    const text = box.document?.getText() ?? '';
    if (text === box.text) return;
    box.text = text;
    if (text.trim() === box.memo.text.trim()) this.drafts.forget(box.memo.key);
    else this.drafts.keep(box.memo, text);
  }

  /** A document that is new belongs to a box without one: the box with just its text, or else the one opened last. */
  private boxOf(document: vscode.TextDocument): OpenBox | undefined {
    const boxes = [...this.boxes.values()];
    const free = boxes.filter((box) => box.document === undefined || box.document.isClosed);
    return boxes.find((box) => box.document === document) ?? free.find(({ text }) => text === document.getText()) ?? free.at(-1);
  }
}
