import * as vscode from 'vscode';
import { positionAt, type LineIndex } from '../core/text/lines';
import type { Issue, Message } from '../core/issues/issue';
import { messages } from '../core/issues/messages';

/** A message of the core in the user's language. */
export function shownMessage({ key, values }: Message): string {
  return vscode.l10n.t(messages[key], ...values.map((value) => (typeof value === 'object' ? shownMessage(value) : value)));
}

/** An issue of a text as shown in the Problems view. */
export function diagnostic(lines: LineIndex, issue: Issue): vscode.Diagnostic {
  const range = new vscode.Range(positionIn(lines, issue.start), positionIn(lines, issue.end));
  const severity = { error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, information: vscode.DiagnosticSeverity.Information };
  const result = new vscode.Diagnostic(range, shownMessage(issue), severity[issue.severity]);
  result.source = 'Policy Digest';
  result.code = issue.code;
  return result;
}

export function positionIn(lines: LineIndex, offset: number): vscode.Position {
  const { line, column } = positionAt(lines, offset);
  return new vscode.Position(line, column);
}
