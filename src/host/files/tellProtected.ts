import * as vscode from 'vscode';
import type { Protection } from '../../disk/fileUpdate';
import { fileName } from './uris';

/** Says why a file was left alone, and what to do. */
export function tellProtected(file: vscode.Uri, why: Protection): void {
  void vscode.window.showWarningMessage(messageOf(fileName(file), why));
}

function messageOf(name: string, why: Protection): string {
  switch (why) {
    case 'read-only':
      return vscode.l10n.t('{0} is read-only. Nothing was changed. Make the file writable, then try again.', name);
    case 'hard-linked':
      return vscode.l10n.t('{0} has other names on this disk (hard links), so it isn’t replaced. Nothing was changed. Make it a file of its own, then try again.', name);
    case 'dangling-link':
      return vscode.l10n.t('{0} is a link to a file that can’t be found. Nothing was changed. Connect the drive it is on, or remove the link, then try again.', name);
  }
}
