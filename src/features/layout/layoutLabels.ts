import * as vscode from 'vscode';

/** A layout's name for people; one that has no words of its own yet is shown as the file has it. */
export function layoutLabel(layout: string): string {
  switch (layout) {
    case 'closing-line': return vscode.l10n.t('A line that ends every article');
    case 'separator': return vscode.l10n.t('A line drawn between the articles');
    case 'blank-gap': return vscode.l10n.t('Blank lines between the articles');
    case 'title-shape': return vscode.l10n.t('Short title lines over longer text');
    default: return layout;
  }
}
