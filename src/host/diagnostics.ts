import * as vscode from 'vscode';
import { positionAt, type LineIndex } from '../core/text/lines';
import type { Issue } from '../core/text/span';

/** An issue of a text as the list of problems shows it. */
export function diagnostic(lines: LineIndex, issue: Issue): vscode.Diagnostic {
  const range = new vscode.Range(positionIn(lines, issue.start), positionIn(lines, issue.end));
  const severity = { error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, information: vscode.DiagnosticSeverity.Information };
  const result = new vscode.Diagnostic(range, issue.message, severity[issue.severity]);
  result.source = 'Policy Digest';
  result.code = issue.code;
  return result;
}

export function positionIn(lines: LineIndex, offset: number): vscode.Position {
  const { line, column } = positionAt(lines, offset);
  return new vscode.Position(line, column);
}
