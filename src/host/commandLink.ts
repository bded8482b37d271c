import type * as vscode from 'vscode';
import { escapeMarkdown } from '../core/exchange/escapeMarkdown';

/**
 * Target of a Markdown link that runs a command with arguments. Brackets, which would end the link, are escaped. The text
 * must name the command in `isTrusted.enabledCommands`.
 */
export function commandLink(command: string, ...args: readonly unknown[]): string {
  const escaped = encodeURIComponent(JSON.stringify(args)).replaceAll('(', '%28').replaceAll(')', '%29');
  return `command:${command}?${escaped}`;
}

/**
 * A Markdown link that runs a command: whatever the label and the arguments contain, it shows these words and runs this
 * command. The only way in which hovers and tooltips make their links.
 */
export function markdownLink(label: string, command: string, ...args: readonly unknown[]): string {
  return `[${escapeMarkdown(label)}](${commandLink(command, ...args)})`;
}

/** The same, appended to a text, which is trusted with no other commands than those linked this way. */
export function appendLink(target: vscode.MarkdownString, label: string, command: string, ...args: readonly unknown[]): vscode.MarkdownString {
  const known = typeof target.isTrusted === 'object' ? target.isTrusted.enabledCommands : [];
  target.isTrusted = { enabledCommands: [...new Set([...known, command])] };
  return target.appendMarkdown(markdownLink(label, command, ...args));
}
