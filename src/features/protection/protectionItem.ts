import * as vscode from 'vscode';
import type { Protection } from '../../host/corpus/protection';

/** Status bar: whether the text of the digest is protected. A click changes it. */
export class ProtectionItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('policyDigest.protection', vscode.StatusBarAlignment.Right, 103);
  private readonly disposables: { dispose(): unknown }[] = [this.item];

  constructor(private readonly protection: Protection) {
    this.item.name = vscode.l10n.t('Policy Digest: Text Protection');
  }

  start(): void {
    const show = (): void => { this.show(); };
    this.disposables.push(this.protection.onDidChange(show), vscode.window.onDidChangeActiveTextEditor(show));
    show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isProtected = document && this.protection.isProtected(document);
    if (isProtected === undefined) {
      this.item.hide();
      return;
    }
    const [icon, state, hint] = isProtected
      ? ['lock', vscode.l10n.t('Protected'), vscode.l10n.t('The text of this digest is protected from accidental changes; tags and memos are not affected. Click to edit the text.')]
      : ['unlock', vscode.l10n.t('Editable'), vscode.l10n.t('The text of this digest can be edited. Click to protect it from accidental changes.')];
    this.item.text = `$(${icon}) ${state}`;
    this.item.tooltip = hint;
    this.item.command = isProtected ? 'policyDigest.editText' : 'policyDigest.protectText';
    this.item.accessibilityInformation = { label: `${state}. ${hint}`, role: 'button' };
    this.item.show();
  }
}
