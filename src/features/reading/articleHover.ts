import * as vscode from 'vscode';
import type { ArticleFields } from '../../core/digest/types';
import { articleAt } from '../../core/digest/article/articleAt';
import type { Corpus } from '../../host/corpus/corpus';
import { appendWords } from '../../host/plainMarkdown';
import { toRange } from '../../host/positions';
import { finishInSlices } from '../../host/slices';

/** Over a title: what the text says about the article. */
export class ArticleHover implements vscode.HoverProvider {
  constructor(private readonly corpus: Corpus) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const digest = await this.corpus.upToDate(document);
    const offset = document.offsetAt(position);
    const article = digest === undefined ? undefined : articleAt(digest.articles, offset);
    if (digest === undefined || article === undefined || offset < article.titleStart || offset >= article.titleEnd) return undefined;
    const reader = digest.readers[digest.articles.indexOf(article)];
    const facts = reader === undefined ? [] : shownFacts(await finishInSlices(reader.fieldSteps()));
    if (facts.length === 0) return undefined;
    const text = new vscode.MarkdownString();
    for (const fact of facts) appendWords(text, fact).appendMarkdown('\n\n');
    return new vscode.Hover(text, toRange(document, { start: article.titleStart, end: article.titleEnd }));
  }
}

/** The fields that help to judge or to cite an article; the words of the text, each once. */
function shownFacts(fields: ArticleFields): string[] {
  const { source, date, author, section, page, edition, language, words, url, id, subjects } = fields;
  const facts: readonly (readonly [unknown, (value: string) => string])[] = [
    [source, (value) => vscode.l10n.t('Source: {0}', value)],
    [date, (value) => vscode.l10n.t('Date: {0}', value)],
    [author, (value) => vscode.l10n.t('Author: {0}', value)],
    [section, (value) => vscode.l10n.t('Section: {0}', value)],
    [page, (value) => vscode.l10n.t('Page: {0}', value)],
    [edition, (value) => vscode.l10n.t('Edition: {0}', value)],
    [language, (value) => vscode.l10n.t('Language: {0}', value)],
    [words, (value) => vscode.l10n.t('Words: {0}', value)],
    [url, (value) => vscode.l10n.t('Address: {0}', value)],
    [id, (value) => vscode.l10n.t('Id: {0}', value)],
    [subjects?.join(', '), (value) => vscode.l10n.t('Subjects: {0}', value)],
  ];
  return facts.flatMap(([value, shown]) => (typeof value === 'string' || typeof value === 'number' ? [shown(String(value))] : []));
}
