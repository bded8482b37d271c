import * as vscode from 'vscode';
import type { Article, SubHeading } from '../../core/digest/types';
import type { Span } from '../../core/text/span';
import { articleSpan, toRange } from '../../host/positions';

/** One symbol per article, its sub-headings as children. */
export function symbols(document: vscode.TextDocument, articles: readonly Article[]): vscode.DocumentSymbol[] {
  return articles.map((article) => {
    const symbol = new vscode.DocumentSymbol(
      article.title.trim() === '' ? vscode.l10n.t('Untitled article') : article.title, article.byline ?? '',
      vscode.SymbolKind.File,
      wholeLines(toRange(document, articleSpan(article))),
      toRange(document, { start: article.titleStart, end: article.titleEnd }),
    );
    symbol.children = sections(article).map(({ heading, span }) => new vscode.DocumentSymbol(
      heading.text, '', vscode.SymbolKind.String, toRange(document, span), toRange(document, heading),
    ));
    return symbol;
  });
}

/** From the beginning of the first line: a mark such as `#` before the title also belongs to the article. */
function wholeLines(range: vscode.Range): vscode.Range {
  return range.with(range.start.with({ character: 0 }));
}

/** A sub-heading reaches to the next one, the last to the end of the body. */
export function sections(article: Article): { readonly heading: SubHeading; readonly span: Span }[] {
  return article.subheadings.map((heading, index) => ({
    heading,
    span: { start: heading.start, end: Math.max(heading.end, article.subheadings[index + 1]?.start ?? article.bodyEnd) },
  }));
}
