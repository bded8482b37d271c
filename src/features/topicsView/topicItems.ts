import * as vscode from 'vscode';
import type { TopicTreeArticle } from '../../core/topics/topicTree';
import type { CorpusArticle } from '../../host/corpus/topicIndex';
import type { TopicsNode } from './topicNodes';

/** Why an article is here is told by its strongest terms; more than these nobody reads. */
const mostTerms = 8;

export function treeItem(node: TopicsNode): vscode.TreeItem {
  switch (node.kind) {
    case 'topic': {
      const item = new vscode.TreeItem(node.node.name, vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(node.node.count);
      item.iconPath = new vscode.ThemeIcon(node.node.topics.length > 0 ? 'folder-library' : 'symbol-keyword');
      item.tooltip = node.node.description ?? node.node.label;
      item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} articles', node.node.name, node.node.count) };
      item.contextValue = 'topic';
      return item;
    }
    case 'unsure': {
      const item = new vscode.TreeItem(vscode.l10n.t('Unsure'), vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(node.articles.length);
      item.iconPath = new vscode.ThemeIcon('question');
      item.tooltip = vscode.l10n.t('Articles whose topic is doubtful. Set it with the pencil.');
      item.accessibilityInformation = { label: vscode.l10n.t('Unsure, {0} articles', node.articles.length) };
      return item;
    }
    case 'article':
      return articleItem(node.entry);
  }
}

function articleItem(entry: TopicTreeArticle<CorpusArticle>): vscode.TreeItem {
  const { article, digest } = entry.article;
  const item = new vscode.TreeItem(article.title === '' ? vscode.l10n.t('Untitled article') : article.title);
  item.description = digest.file;
  item.iconPath = new vscode.ThemeIcon(entry.primary ? 'circle-filled' : 'circle-outline');
  item.contextValue = 'article';
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
  const line = (words: string): void => { text.appendText(words).appendMarkdown('\n\n'); };
  line(article.title);
  line(digest.file);
  line(vscode.l10n.t('Topics: {0}', topics.topics.map(({ label }) => label).join(' · ')));
  if (topics.manual) line(vscode.l10n.t('Set by hand.'));
  if (entry.why.length > 0) line(vscode.l10n.t('Here because of: {0}', entry.why.slice(0, mostTerms).join(', ')));
  return text;
}
