import * as vscode from 'vscode';
import type { LayoutName } from '../../core/digest/types';

/** What tells the articles apart, in words for people. */
export function layoutLabel(layout: LayoutName): string {
  switch (layout) {
    case 'closing-line': return vscode.l10n.t('A line that ends every article');
    case 'opening-line': return vscode.l10n.t('A line that begins every article');
    case 'separator': return vscode.l10n.t('A line drawn between the articles');
    case 'heading': return vscode.l10n.t('Titles marked as headings (#)');
    case 'underline': return vscode.l10n.t('Titles with a line drawn under them');
    case 'numbered': return vscode.l10n.t('Numbered titles');
    case 'dated': return vscode.l10n.t('A date beside every title');
    case 'capitals': return vscode.l10n.t('Titles in capitals');
    case 'marked': return vscode.l10n.t('A sign before every title');
    case 'fields': return vscode.l10n.t('Fields at every article (Title:, Date:, Source:)');
    case 'blank-lines': return vscode.l10n.t('Blank lines between the articles');
    case 'form-feed': return vscode.l10n.t('Every article on a page of its own');
    case 'title-shape': return vscode.l10n.t('Short title lines over longer text');
    case 'single': return vscode.l10n.t('One article only');
  }
}
