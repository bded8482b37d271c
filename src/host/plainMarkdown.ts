import type * as vscode from 'vscode';
import { escapeMarkdownParagraphs } from '../core/exchange/escapeMarkdown';

/**
 * Appends words of a digest or of the researcher, which are never read as Markdown. VS Code's own `appendText` joins them
 * with no-break spaces, so that a long line breaks in the middle of a word.
 */
export function appendWords(target: vscode.MarkdownString, words: string): vscode.MarkdownString {
  return target.appendMarkdown(escapeMarkdownParagraphs(words).join('\n\n'));
}
