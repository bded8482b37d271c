import * as vscode from 'vscode';
import { findTag, tagColor } from '../../core/codebook/tagTree';
import type { Codebook } from '../../core/codebook/types';
import { fileName } from '../../host/corpus/recognition';
import { passageItem } from '../../host/passageItem';
import type { CodebookNode } from './tagNodes';

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

export function treeItem(node: CodebookNode, codebook: Codebook): vscode.TreeItem {
  switch (node.kind) {
    case 'tag': return tagItem(node, codebook);
    case 'passage': return passageItem(node.passageTarget);
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
  item.description = node.own === node.all ? String(node.all) : vscode.l10n.t('{0} ({1} with sub-tags)', node.own, node.all);
  item.iconPath = colorDot(tagColor(codebook, node.path));
  item.tooltip = tooltip(node, codebook);
  item.contextValue = 'tag';
  item.accessibilityInformation = { label: vscode.l10n.t('Tag {0}, {1} passages', node.path, node.all) };
  return item;
}

function hasChildren(codebook: Codebook, path: string): boolean {
  return (findTag(codebook, path)?.tags ?? []).length > 0;
}

function tooltip(node: CodebookNode & { kind: 'tag' }, codebook: Codebook): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const tag = findTag(codebook, node.path);
  const line = (words: string | undefined): void => { if (words !== undefined) text.appendText(words).appendMarkdown('\n\n'); };
  line(node.path);
  line(tag?.description);
  line(tag?.include === undefined ? undefined : vscode.l10n.t('Include: {0}', tag.include));
  line(tag?.exclude === undefined ? undefined : vscode.l10n.t('Exclude: {0}', tag.exclude));
  if (!node.isDefined) line(vscode.l10n.t('This tag is used but not in the codebook.'));
  return text;
}

/** Tags have colours of the researcher's choice, which theme icons can't show: a drawn dot does. */
function colorDot(color: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" fill="${color}"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
