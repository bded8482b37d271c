import * as vscode from 'vscode';
import { findTag, tagColor } from '../../core/codebook/tagTree';
import type { Codebook } from '../../core/codebook/types';
import { nameOf } from '../../host/files/uris';
import { fileName } from '../../host/corpus/recognition';
import { passageItem } from '../../host/passageItem';
import { appendWords } from '../../host/plainMarkdown';
import { tagIcon } from '../../host/tagIcon';
import type { CodebookNode } from './tagNodes';

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

export function treeItem(node: CodebookNode, codebook: Codebook): vscode.TreeItem {
  switch (node.kind) {
    case 'tag': return tagItem(node, codebook);
    case 'passage': return passageItem(node.passageTarget);
    case 'unreadable': {
      const name = nameOf(node.file);
      const item = new vscode.TreeItem(vscode.l10n.t('Can’t be read: {0}', name), None);
      item.description = vscode.l10n.t('line {0}; its tags are missing here', node.line);
      item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('policyDigest.attention'));
      item.tooltip = vscode.l10n.t('The file stays untouched. Correct it to see its tags again.');
      const range = new vscode.Range(node.line - 1, 0, node.line - 1, 0);
      item.command = { command: 'vscode.open', title: vscode.l10n.t('Open File'), arguments: [node.file, { selection: range }] };
      return item;
    }
    case 'attention': {
      const item = new vscode.TreeItem(vscode.l10n.t('Needs attention'), Collapsed);
      item.description = String(node.passages.length);
      item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('policyDigest.attention'));
      item.tooltip = vscode.l10n.t('Passages whose words were not found again, or found more than once. Nothing is lost: decide where they belong.');
      item.contextValue = 'attention';
      return item;
    }
    case 'article': {
      const { digest, article } = node.articleTarget;
      const item = new vscode.TreeItem(article.title, None);
      item.description = fileName(digest.uri);
      item.iconPath = new vscode.ThemeIcon('file-text');
      item.contextValue = 'article';
      item.command = { command: 'policyDigest.openArticle', title: vscode.l10n.t('Open Article'), arguments: [digest.uri, article.id] };
      return item;
    }
  }
}

function tagItem(node: CodebookNode & { kind: 'tag' }, codebook: Codebook): vscode.TreeItem {
  const name = node.path.slice(node.path.lastIndexOf('/') + 1);
  const item = new vscode.TreeItem(name, node.all > 0 || hasChildren(codebook, node.path) ? Collapsed : None);
  item.description = String(node.all);
  item.iconPath = tagIcon(tagColor(codebook, node.path));
  item.tooltip = tooltip(node, codebook);
  item.contextValue = 'tag';
  item.accessibilityInformation = { label: vscode.l10n.t('Tag {0}, {1}', node.path, uses(node)) };
  return item;
}

/** How often a tag stands on a passage or an article, with the tags below it. */
function uses({ own, all }: CodebookNode & { kind: 'tag' }): string {
  if (all === 0) return vscode.l10n.t('not used yet');
  const times = all === 1 ? vscode.l10n.t('used once') : vscode.l10n.t('used {0} times', all);
  if (own === all) return times;
  return own === 0 ? vscode.l10n.t('{0}, by tags below it', times) : vscode.l10n.t('{0}, of these {1} by tags below it', times, all - own);
}

function hasChildren(codebook: Codebook, path: string): boolean {
  return (findTag(codebook, path)?.tags ?? []).length > 0;
}

function tooltip(node: CodebookNode & { kind: 'tag' }, codebook: Codebook): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const tag = findTag(codebook, node.path);
  const line = (words: string | undefined): void => { if (words !== undefined) appendWords(text, words).appendMarkdown('\n\n'); };
  line(node.path);
  line(tag?.description);
  line(uses(node));
  line(tag?.include === undefined ? undefined : vscode.l10n.t('Include: {0}', tag.include));
  line(tag?.exclude === undefined ? undefined : vscode.l10n.t('Exclude: {0}', tag.exclude));
  if (!node.isDefined) line(vscode.l10n.t('This tag is used but not in the codebook.'));
  return text;
}
