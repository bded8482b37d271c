import * as vscode from 'vscode';
import type { TopicTreeArticle } from '../../core/topics/topicTree';
import type { CorpusArticle } from '../../host/corpus/topicIndex';
import { appendWords } from '../../host/plainMarkdown';
import type { TopicsNode } from './topicNodes';

/** Why an article is here is told by its strongest terms; more than these nobody reads. */
const mostTerms = 8;

export function treeItem(node: TopicsNode): vscode.TreeItem {
  switch (node.kind) {
    case 'topic': {
      const item = new vscode.TreeItem(node.node.name, vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(node.node.count);
      item.tooltip = node.node.description ?? node.node.label;
      item.accessibilityInformation = { label: `${node.node.name}, ${articleCount(node.node.count)}` };
      item.contextValue = 'topic';
      return item;
    }
    case 'unsure': {
      const item = new vscode.TreeItem(vscode.l10n.t('Unsure'), vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(node.articles.length);
      item.tooltip = vscode.l10n.t('Articles that fit no topic well. Set their topic with the pencil.');
      item.accessibilityInformation = { label: `${vscode.l10n.t('Unsure')}, ${articleCount(node.articles.length)}` };
      return item;
    }
    case 'article':
      return articleItem(node.entry, node.topic);
  }
}

/** In a codebook `*` ends a stem; for readers, an ellipsis. */
function shownTerm(term: string): string {
  return term.replaceAll('*', '…');
}

function articleCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', count);
}

function articleItem(entry: TopicTreeArticle<CorpusArticle>, topic: string | undefined): vscode.TreeItem {
  const { article, digest } = entry.article;
  const item = new vscode.TreeItem(article.title === '' ? vscode.l10n.t('Untitled article') : article.title);
  item.description = digest.file;
  item.iconPath = new vscode.ThemeIcon(entry.primary ? 'circle-filled' : 'circle-outline');
  item.contextValue = topic === undefined ? 'article' : 'articleInTopic';
  item.tooltip = articleTooltip(entry);
  item.command = { command: 'policyDigest.openArticle', title: vscode.l10n.t('Open Article'), arguments: [digest.uri, article.id] };
  item.accessibilityInformation = {
    label: entry.primary ? vscode.l10n.t('{0}, main topic, in {1}', article.title, digest.file)
      : vscode.l10n.t('{0}, in {1}', article.title, digest.file),
  };
  return item;
}

function articleTooltip(entry: TopicTreeArticle<CorpusArticle>): vscode.MarkdownString {
  const { article, digest, topics } = entry.article;
  const text = new vscode.MarkdownString();
  const line = (words: string): void => { appendWords(text, words).appendMarkdown('\n\n'); };
  line(article.title);
  line(digest.file);
  const [main, ...others] = topics.topics.map(({ label }) => label);
  if (main !== undefined) line(topics.manual ? vscode.l10n.t('Main topic, set by you: {0}', main) : vscode.l10n.t('Main topic: {0}', main));
  if (others.length > 0) line(vscode.l10n.t('Also: {0}', others.join(' · ')));
  if (entry.why.length > 0) line(vscode.l10n.t('Here because of the words: {0}', entry.why.slice(0, mostTerms).map(shownTerm).join(', ')));
  return text;
}
