import * as vscode from 'vscode';
import { shortened } from './passageItem';

/** The input box has one line: line breaks of a memo are shown, and can be typed, as this character. */
const lineBreak = '⏎';

/**
 * Asks for a memo in the input box, where no comment box can be shown.
 * @param about the words it is on
 * @returns undefined if the user went back or changed nothing
 */
export async function askMemo(about: string, before = ''): Promise<string | undefined> {
  const shown = before.replaceAll('\n', ` ${lineBreak} `);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Memo'),
    prompt: before === '' ? vscode.l10n.t('Your note on “{0}”. Type {1} for a line break.', shortened(about), lineBreak)
      : vscode.l10n.t('Your note on “{0}”. Type {1} for a line break. Leave empty to delete the memo.', shortened(about), lineBreak),
    value: shown,
    ignoreFocusOut: true,
  });
  if (typed === undefined || typed === shown) return undefined;
  return typed.replace(new RegExp(` ?${lineBreak} ?`, 'g'), '\n');
}
