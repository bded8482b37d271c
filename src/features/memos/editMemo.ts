import * as vscode from 'vscode';
import { tagPlaces } from '../../core/codebook/readCodebook';
import type { Memo } from '../../host/annotations/memos';
import { placeKey } from '../../host/annotations/placedAnnotations';
import { CommandArguments } from '../../host/commandArguments';
import { askMemo } from '../../host/annotations/memoInput';
import { reveal } from '../../host/positions';
import { type MemoComment, typedText } from './memoComment';
import { type MemoThreads, threadRange } from './memoThreads';
import type { MemoServices } from './services';

/** In lines of the text, of which a window of usual height shows twice as many, long paragraphs and all. */
const lowEditor = 8;

function isLow({ visibleRanges: [range] }: vscode.TextEditor): boolean {
  return range !== undefined && range.end.line - range.start.line < lowEditor;
}

/** Writes a given text (`{memo}`), or opens the comment box at the memo's place. */
export async function editMemo(services: MemoServices, threads: MemoThreads, memo: Memo | undefined, argument: unknown): Promise<boolean> {
  if (memo === undefined) return false;
  const given = new CommandArguments(argument).text('memo');
  if (given !== undefined) return write(services, memo, given);
  const place = await placeOf(memo);
  if (place === undefined) {
    const typed = await askMemo(services.memoDrafts, memo, memo.text);
    return typed !== undefined && write(services, memo, typed);
  }
  // The box opens below and needs room there.
  place.editor.revealRange(place.range, isLow(place.editor) ? vscode.TextEditorRevealType.AtTop : vscode.TextEditorRevealType.InCenter);
  threads.edit(memo, place.editor.document, place.range);
  return true;
}

/**
 * Saves what was typed in a comment box. If the memo was changed elsewhere in the meantime, both texts are kept; if what it
 * was on is gone, the box stays open, so that nothing is lost.
 */
export async function saveMemo(services: MemoServices, threads: MemoThreads, comment: MemoComment): Promise<boolean> {
  const { memo } = comment;
  await services.acts.settled();
  if (memo.kind === 'passage' && !services.annotations.all().some((place) => placeKey(place) === memo.key)) {
    void vscode.window.showWarningMessage(vscode.l10n.t('This passage has been deleted. Copy your memo before closing it.'));
    return false;
  }
  const typed = typedText(comment);
  const now = services.memos.all().find(({ key }) => key === memo.key)?.text ?? '';
  const isChangedElsewhere = now !== memo.text && now !== '' && now !== typed;
  if (isChangedElsewhere) void vscode.window.showInformationMessage(vscode.l10n.t('The memo has been changed elsewhere in the meantime. Both texts were kept.'));
  const isDone = await write(services, memo, isChangedElsewhere ? `${typed}\n\n${now}`.trim() : typed);
  if (isDone) await threads.done(memo);
  return isDone;
}

async function write({ acts }: MemoServices, memo: Memo, text: string): Promise<boolean> {
  return acts.perform(vscode.l10n.t('edit memo'), [memo.save(text)]);
}

/** Shows what a memo is on, in its file. Undefined if that has no place in a text. */
export async function placeOf(memo: Memo): Promise<{ readonly editor: vscode.TextEditor; readonly range: vscode.Range } | undefined> {
  if (memo.span !== undefined) {
    const editor = await reveal(memo.file, memo.span);
    return { editor, range: threadRange(editor.document, memo.span) };
  }
  if (memo.kind === 'passage' || memo.kind === 'article') return undefined;
  const document = await Promise.resolve(vscode.workspace.openTextDocument(memo.file)).catch(() => undefined);
  if (document === undefined || document.isDirty) return undefined;
  const start = memo.kind === 'project' ? 0 : tagPlaces(document.getText()).get(memo.about);
  if (start === undefined) return undefined;
  const editor = await reveal(memo.file, { start, end: start });
  return { editor, range: threadRange(document, { start, end: start }) };
}
