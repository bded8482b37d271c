import * as vscode from 'vscode';
import type { Corpus } from '../corpus/corpus';
import { followEdits } from '../corpus/followEdits';
import { isCandidate } from '../corpus/recognition';
import type { Protection } from '../corpus/protection';
import { tell } from '../tell';
import type { Acts } from './acts';
import { stateOf } from './history';
import type { Direction, Scope } from './timeline';

/**
 * Undo and redo of what was done last, be it an act or an edit of the text. The editor keeps the edits itself; here they are
 * only put into one order with the acts.
 */
export class Undoing implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];

  constructor(private readonly acts: Acts, private readonly corpus: Corpus, private readonly protection: Protection) {}

  start(): void {
    const { history } = this.acts;
    this.acts.afterAct = () => this.endEdit();
    this.disposables.push(
      vscode.workspace.onDidChangeTextDocument((event) => { this.moved(event); }),
      followEdits((document) => {
        if (isCandidate(document) && history.timeline.edited(document.uri.toString())) this.acts.remember();
      }),
    );
  }

  /** @param isHere whether only what concerns the digest of the active editor counts, as for a key pressed in its text */
  go(direction: Direction, isHere: boolean): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const document = editor !== undefined && this.corpus.get(editor.document.uri) !== undefined ? editor.document : undefined;
    return this.acts.inTurn(() => this.goNow(direction, document, isHere));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async goNow(direction: Direction, document: vscode.TextDocument | undefined, isHere: boolean): Promise<void> {
    const { history: { timeline } } = this.acts;
    const scope: Scope = { file: document?.uri.toString(), isOwn: isHere };
    for (;;) {
      const next = timeline.next(direction, scope);
      if (next?.kind === 'act') return this.acts.goBack(direction, next, document);
      if (document === undefined || next === undefined) break;
      if (await this.changeText(direction, document)) {
        say(direction === 'undo' ? vscode.l10n.t('Undone: text edit') : vscode.l10n.t('Redone: text edit'));
        return undefined;
      }
      timeline.exhausted(next);
    }
    say(direction === 'undo' ? vscode.l10n.t('Nothing to undo.') : vscode.l10n.t('Nothing to redo.'));
    return undefined;
  }

  /**
   * The editor's own undo or redo. A text that was protected after its edit becomes editable again: the editor would neither
   * change nor save it.
   * @returns whether it changed anything
   */
  private async changeText(direction: Direction, document: vscode.TextDocument): Promise<boolean> {
    const wasProtected = this.protection.isProtected(document) === true;
    if (wasProtected) await this.protection.set(document, false);
    const { version } = document;
    await vscode.commands.executeCommand(direction);
    const isChanged = document.version !== version;
    if (wasProtected && !isChanged) await this.protection.set(document, true);
    return isChanged;
  }

  /**
   * Ends the editor's current edit, so that what is typed before and after an act is not undone as one. Only a move of the
   * cursor does that; the cursor is put back at once. It would scroll, so a cursor out of view stays where it is.
   */
  private async endEdit(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const last = this.acts.history.timeline.entries('undo').at(-2);
    if (editor === undefined || last?.kind !== 'text' || last.file !== editor.document.uri.toString()) return;
    const { selections, visibleRanges } = editor;
    if (this.protection.isProtected(editor.document) === true || !visibleRanges.some((range) => range.contains(editor.selection.active))) return;
    await vscode.commands.executeCommand('cursorMove', { to: 'right', by: 'character', value: 1, select: true });
    editor.selections = selections;
  }

  /** The editor's own undo and redo, called by us, by its menu or by another program. */
  private moved({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || reason === undefined || !isCandidate(document)) return;
    const file = document.uri.toString();
    this.acts.history.timeline.textMoved(reason === vscode.TextDocumentChangeReason.Undo ? 'undo' : 'redo', file, () => stateOf(file));
  }
}

function say(message: string): void {
  tell(message);
}
