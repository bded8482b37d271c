import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import type { Span } from '../../core/text/span';
import { articleSpan } from '../../host/positions';
import { sections } from './symbols';

/** Articles and their sections as folds: the title or sub-heading stays visible. */
export function foldingRanges(document: vscode.TextDocument, articles: readonly Article[]): vscode.FoldingRange[] {
  return articles.flatMap((article) => [articleSpan(article), ...sections(article).map(({ span }) => span)])
    .map((span) => fold(document, span))
    .filter((range) => range.end > range.start);
}

function fold(document: vscode.TextDocument, span: Span): vscode.FoldingRange {
  const first = document.positionAt(span.start).line;
  let last = document.positionAt(span.end).line;
  while (last > first && document.lineAt(last).isEmptyOrWhitespace) last--;
  return new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region);
}
