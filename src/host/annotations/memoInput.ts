import * as vscode from 'vscode';
import type { DraftPlace, MemoDrafts } from './memoDrafts';
import { shortened } from './passageItem';

/** The input box has one line: line breaks of a memo are shown, and can be typed, as this character. */
const lineBreak = '⏎';

/**
 * Asks for a memo in the input box, where no comment box can be shown. What is typed is kept until the box is closed, and
 * offered again should the window close first.
 * @param place what the memo is on
 * @returns undefined if the user went back or changed nothing
 */
export async function askMemo(drafts: MemoDrafts, place: DraftPlace, before = ''): Promise<string | undefined> {
  const shown = inOneLine(before);
  const about = place.kind === 'project' ? vscode.l10n.t('the project') : place.about;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Memo'),
    prompt: before === '' ? vscode.l10n.t('Your note on “{0}”. Type {1} for a line break.', shortened(about), lineBreak)
      : vscode.l10n.t('Your note on “{0}”. Type {1} for a line break. Leave empty to delete the memo.', shortened(about), lineBreak),
    value: inOneLine(drafts.textOf(place.key) ?? before),
    ignoreFocusOut: true,
    validateInput(value) {
      if (value !== shown) drafts.keep(place, inLines(value));
      return undefined;
    },
  });
  drafts.forget(place.key);
  return typed === undefined || typed === shown ? undefined : inLines(typed);
}

function inOneLine(memo: string): string {
  return memo.replaceAll('\n', ` ${lineBreak} `);
}

function inLines(typed: string): string {
  return typed.replace(new RegExp(` ?${lineBreak} ?`, 'g'), '\n');
}
