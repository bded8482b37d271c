import * as vscode from 'vscode';
import { knownFormats } from '../../core/digest/formats/knownFormats';
import { learnedLayout } from '../../core/digest/formats/layoutChoices';
import { layoutNamed, type LayoutName } from '../../core/digest/types';

/** What separates the articles, or the format of the text, in words for people. */
export function layoutLabel(layout: string): string {
  if (layout === learnedLayout) return vscode.l10n.t('None of the known formats');
  const name = layoutNamed(layout);
  return name === undefined ? knownFormats.find(({ id }) => id === layout)?.name ?? layout : separatorLabel(name);
}

function separatorLabel(layout: LayoutName): string {
  switch (layout) {
    case 'closing-line': return vscode.l10n.t('Closing line after each article');
    case 'opening-line': return vscode.l10n.t('Opening line before each article');
    case 'separator': return vscode.l10n.t('Separator line between articles');
    case 'heading': return vscode.l10n.t('Titles marked as headings (#)');
    case 'underline': return vscode.l10n.t('Underlined titles');
    case 'numbered': return vscode.l10n.t('Numbered titles');
    case 'dated': return vscode.l10n.t('Date next to each title');
    case 'capitals': return vscode.l10n.t('Titles in capitals');
    case 'marked': return vscode.l10n.t('Symbol before each title');
    case 'fields': return vscode.l10n.t('Fields in each article (Title:, Date:, Source:)');
    case 'blank-lines': return vscode.l10n.t('Blank lines between articles');
    case 'form-feed': return vscode.l10n.t('Each article on its own page');
    case 'title-shape': return vscode.l10n.t('Short title lines above longer text');
    case 'single': return vscode.l10n.t('Single article');
  }
}
