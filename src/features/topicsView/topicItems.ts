import * as vscode from 'vscode';
import { plural, shownNumber } from '../../host/plural';
import { shownDate } from '../../host/shownDate';
import { statusLabel } from '../../host/statusLabels';
import { topicLabel, topicName } from '../../host/topics/topicLabels';
import { articleLabel, articleTooltip } from './articleItem';
import type { TreeArticle } from './articleList';
import { groupTooltip, trendWord } from './groupTooltip';
import { type ArticleNode, type CopyNode, type GroupNode, type OfferNode, suggestions, type SuggestionNode, type TopicsNode } from './topicNodes';

/** @param isOpen whether a node was open when last shown */
export function treeItem(node: TopicsNode, isOpen: (id: string) => boolean): vscode.TreeItem {
  switch (node.kind) {
    case 'group': return groupItem(node, isOpen(node.id));
    case 'article': return articleItem(node, isOpen(node.id));
    case 'suggestion': return suggestionItem(node);
    case 'copy': return copyItem(node);
    case 'offer': return offerItem(node);
  }
}

/** @param all the articles that a topic's phrases are compared with */
export function tooltip(
  node: TopicsNode, all: readonly TreeArticle[], token: vscode.CancellationToken,
): Promise<vscode.MarkdownString | undefined> {
  if (node.kind === 'group') return groupTooltip(node, all, token);
  return Promise.resolve(node.kind === 'article' ? articleTooltip(node) : undefined);
}

function groupItem({ group: { kind, key, name, count }, trend }: GroupNode, isOpen: boolean): vscode.TreeItem {
  const words = kind === 'topic' ? topicName(key) : groupName(kind, name);
  const item = new vscode.TreeItem(words, folded(isOpen));
  item.description = [shownNumber(count), trendWord(trend?.direction)].filter((part) => part !== undefined).join(' · ');
  if (kind === 'unsure') item.tooltip = vscode.l10n.t('Articles that don’t clearly fit a topic. Expand one to choose from its most likely topics.');
  // A topic's tooltip is computed on demand.
  else if (kind !== 'topic') item.tooltip = key;
  item.accessibilityInformation = {
    label: [words, articleCount(count), trendWord(trend?.direction)].filter((part) => part !== undefined).join(', '),
  };
  item.contextValue = kind;
  return item;
}

function groupName(kind: GroupNode['group']['kind'], name: string): string {
  switch (kind) {
    case 'unsure': return vscode.l10n.t('Unsure');
    case 'undated': return vscode.l10n.t('No date');
    case 'noSource': return vscode.l10n.t('No source');
    case 'noAuthor': return vscode.l10n.t('No author');
    case 'noPhrase': return vscode.l10n.t('Nothing in common');
    case 'month': return shownDate(name);
    case 'topic': case 'digest': case 'source': case 'author': case 'entity': case 'phrase': return name;
  }
}

function articleItem(node: ArticleNode, isOpen: boolean): vscode.TreeItem {
  const { entry, articleTarget: { digest, article } } = node;
  const item = new vscode.TreeItem(
    articleLabel(article),
    suggestions(node).length + node.copies.length > 0 ? folded(isOpen) : vscode.TreeItemCollapsibleState.None,
  );
  const { isNew, date, tags, status } = entry.article;
  const of = node.group.kind === 'digest' ? undefined : digest.file;
  item.description = [
    node.copies.length === 0 ? undefined : `+${node.copies.length}`, isNew ? vscode.l10n.t('new') : undefined, status === 'unread' ? undefined : statusLabel(status), date, of, ...tags.map((tag) => `#${tag}`),
  ].filter((part) => part !== undefined).join(' · ');
  item.iconPath = new vscode.ThemeIcon(entry.primary ? 'circle-filled' : 'circle-outline');
  item.contextValue = node.topic === undefined ? 'article' : 'articleInTopic';
  item.command = openCommand(digest.uri, article.id);
  item.accessibilityInformation = {
    label: [articleLabel(article), entry.primary && node.topic !== undefined ? vscode.l10n.t('main topic') : undefined, item.description]
      .filter((part) => part !== undefined && part !== '').join(', '),
  };
  return item;
}

function copyItem({ article: { digest, article, date } }: CopyNode): vscode.TreeItem {
  const item = new vscode.TreeItem(articleLabel(article));
  item.iconPath = new vscode.ThemeIcon('files');
  item.description = [date, digest.file].filter((part) => part !== undefined).join(' · ');
  item.tooltip = vscode.l10n.t('Same story in {0}', digest.file);
  item.accessibilityInformation = { label: `${articleLabel(article)}, ${item.tooltip}` };
  item.contextValue = 'article';
  item.command = openCommand(digest.uri, article.id);
  return item;
}

function openCommand(digest: vscode.Uri, articleId: string): vscode.Command {
  return { command: 'policyDigest.openArticle', title: vscode.l10n.t('Open Article'), arguments: [digest, articleId] };
}

function suggestionItem({ topic, articleTarget: { digest, article } }: SuggestionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(topicLabel(topic));
  item.iconPath = new vscode.ThemeIcon('lightbulb');
  item.tooltip = vscode.l10n.t('Set “{0}” as main topic', topicLabel(topic));
  item.accessibilityInformation = { label: item.tooltip };
  item.contextValue = 'suggestion';
  item.command = {
    command: 'policyDigest.setTopics', title: item.tooltip,
    arguments: [{ digest: digest.uri.toString(), article: article.id, primary: topic }],
  };
  return item;
}

function offerItem({ unsure, of }: OfferNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Choose other topics…'));
  item.description = vscode.l10n.t('most articles are unsure');
  item.iconPath = new vscode.ThemeIcon('lightbulb');
  item.tooltip = vscode.l10n.t(
    '{0} of {1} articles don’t clearly fit the built-in topics, which are for digital policy. Click to choose others, or to group by what the articles share.', unsure, of);
  item.accessibilityInformation = { label: `${vscode.l10n.t('Most articles are unsure. Choose other topics…')} ${item.tooltip}` };
  item.contextValue = 'offer';
  item.command = { command: 'policyDigest.suggestTopics', title: vscode.l10n.t('Other Topics') };
  return item;
}

function folded(isOpen: boolean): vscode.TreeItemCollapsibleState {
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

export function articleCount(count: number): string {
  return plural(count, '{0} article', '{0} articles');
}
