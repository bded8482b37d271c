import * as vscode from 'vscode';
import { nameOf } from '../../core/codebook/tagPath';
import { nameOf as fileNameOf, fileName } from '../../host/files/uris';
import { passageItem } from '../../host/annotations/passageItem';
import { appendWords } from '../../host/plainMarkdown';
import { plural, shownNumber } from '../../host/plural';
import { tagIcon } from '../../host/tagIcon';
import type { CodebookNode, TagNode } from './tagNodes';

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

/** A row shows what its node holds and nothing else: nodes that look the same are not drawn anew. */
export function treeItem(node: CodebookNode): vscode.TreeItem {
  switch (node.kind) {
    case 'tag': return tagItem(node);
    case 'untagged': {
      const item = new vscode.TreeItem(vscode.l10n.t('Passages without a tag'), Collapsed);
      item.description = String(node.passages.length);
      item.iconPath = new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('policyDigest.untagged'));
      item.tooltip = vscode.l10n.t('Drag a passage onto a tag to give it that tag.');
      item.accessibilityInformation = { label: `${vscode.l10n.t('Passages without a tag')}, ${node.passages.length}` };
      item.contextValue = 'untagged';
      return item;
    }
    case 'passage': return passageItem(node.passageTarget);
    case 'unreadable': {
      const name = fileNameOf(node.file);
      const item = new vscode.TreeItem(vscode.l10n.t('Can’t read {0}', name), None);
      item.description = vscode.l10n.t('line {0} · its tags aren’t shown', node.line);
      item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('policyDigest.attention'));
      item.tooltip = vscode.l10n.t('Fix the file to see its tags again; until then it is left unchanged.');
      const range = new vscode.Range(node.line - 1, 0, node.line - 1, 0);
      item.command = { command: 'vscode.open', title: vscode.l10n.t('Open File'), arguments: [node.file, { selection: range }] };
      return item;
    }
    case 'attention': {
      const item = new vscode.TreeItem(vscode.l10n.t('Needs attention'), Collapsed);
      item.description = String(node.strays.reduce((sum, { loaded: { sidecar } }) => sum + (sidecar?.annotations.length ?? 0), node.passages.length + node.articles.length));
      item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('policyDigest.attention'));
      item.tooltip = vscode.l10n.t('Passages whose text was not found, or was found more than once, articles that are no longer in their digest, and annotations without a digest. Nothing is lost: choose where each one belongs.');
      item.contextValue = 'attention';
      return item;
    }
    case 'lostArticle': {
      const { note, digest } = node.lostArticle;
      const item = new vscode.TreeItem(note.title, None);
      item.description = `${vscode.l10n.t('article not found')} · ${fileName(digest)}`;
      item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('policyDigest.attention'));
      item.contextValue = 'attention';
      item.command = { command: 'policyDigest.repairAnnotations', title: vscode.l10n.t('Choose the Article'), arguments: [node] };
      return item;
    }
    case 'stray': return strayItem(node);
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

/** An annotations file without a digest, with what it holds. */
function strayItem({ sidecar, count, notes }: CodebookNode & { kind: 'stray' }): vscode.TreeItem {
  // What is wrong comes first: a narrow view cuts the name.
  const item = new vscode.TreeItem(vscode.l10n.t('No digest: {0}', fileNameOf(sidecar)), None);
  const counts = [
    ...(count > 0 || notes === 0 ? [plural(count, '{0} passage', '{0} passages')] : []),
    ...(notes === 0 ? [] : [plural(notes, '{0} article', '{0} articles')]),
  ];
  item.description = counts.join(' · ');
  item.iconPath = new vscode.ThemeIcon('link', new vscode.ThemeColor('policyDigest.attention'));
  item.tooltip = new vscode.MarkdownString();
  appendWords(item.tooltip, vscode.l10n.t('{0} belongs to no digest: it was renamed, moved or deleted. Choose the digest to see its passages again.', fileName(sidecar)));
  item.contextValue = 'stray';
  item.command = { command: 'policyDigest.belongsTo', title: vscode.l10n.t('Belongs To…'), arguments: [{ sidecar }] };
  return item;
}

function tagItem(node: TagNode): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(node.path), node.all > 0 || node.hasChildren ? Collapsed : None);
  const isDefined = node.definition !== undefined;
  const flag = !isDefined ? vscode.l10n.t('not defined') : node.all === 0 ? vscode.l10n.t('not used') : undefined;
  item.description = [...(node.all === 0 ? [] : [shownNumber(node.count)]), ...(flag === undefined ? [] : [flag])].join(' · ');
  item.iconPath = tagIcon(node.color, !isDefined ? 'undefined' : node.all === 0 ? 'unused' : 'used');
  item.tooltip = tooltip(node);
  item.contextValue = isDefined ? 'tag' : 'tagUndefined';
  item.accessibilityInformation = { label: [vscode.l10n.t('Tag {0}, {1}', node.path, uses(node)), ...(isDefined || flag === undefined ? [] : [flag])].join(', ') };
  return item;
}

/** How many passages and articles have a tag or one below it. */
function uses({ own, all }: TagNode): string {
  if (all === 0) return vscode.l10n.t('not used yet');
  if (own === all) return plural(all, 'used once', 'used {0} times');
  if (own === 0) return plural(all, 'used once, through a subtag', 'used {0} times, all through subtags');
  return plural(all - own, 'used {1} times, once through a subtag', 'used {1} times, {0} times through subtags', String(all));
}

function tooltip(node: TagNode): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const tag = node.definition;
  const line = (words: string | undefined): void => { if (words !== undefined) appendWords(text, words).appendMarkdown('\n\n'); };
  line(node.path);
  line(tag?.description);
  line(uses(node));
  line(tag?.include === undefined ? undefined : vscode.l10n.t('Include: {0}', tag.include));
  line(tag?.exclude === undefined ? undefined : vscode.l10n.t('Exclude: {0}', tag.exclude));
  for (const example of tag?.examples ?? []) line(vscode.l10n.t('Example: {0}', example));
  if (tag?.memo !== undefined) line(vscode.l10n.t('Memo: {0}', tag.memo));
  if (tag === undefined) line(vscode.l10n.t('This tag is in use but not in the codebook.'));
  return text;
}
