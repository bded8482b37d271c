import * as vscode from 'vscode';
import { withoutImages } from '../../core/exchange/memo/memoMarkdown';
import type { Memo } from '../../host/annotations/memos';
import { coderName } from '../../host/coderColors';

/** A memo in a comment box. The editor returns it with `body` as typed. */
export class MemoComment implements vscode.Comment {
  body: string | vscode.MarkdownString;
  readonly author: vscode.CommentAuthorInformation;
  /** Decides which buttons the box has. */
  readonly contextValue: 'memo' | 'editedMemo';

  /** @param draft what was typed before and not saved; for a box to edit in */
  constructor(readonly memo: Memo, public mode: vscode.CommentMode, draft = memo.text) {
    this.contextValue = mode === vscode.CommentMode.Editing ? 'editedMemo' : 'memo';
    this.author = { name: memo.coder === '' ? vscode.l10n.t('Memo') : vscode.l10n.t('Memo by {0}', coderName(memo.coder)) };
    this.body = mode === vscode.CommentMode.Editing ? draft : rendered(memo.text);
  }
}

/** A memo's Markdown runs no commands, shows no HTML, and fetches nothing. */
function rendered(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(withoutImages(text));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

/** The text of a comment as the user left it. */
export function typedText({ body }: vscode.Comment): string {
  return (typeof body === 'string' ? body : body.value).replace(/\r\n?/g, '\n').trim();
}
