import * as vscode from 'vscode';
import { indexedArticleAt } from '../../host/articles';
import { appendWords } from '../../host/plainMarkdown';
import { typeIcon, typeLabel } from '../../host/entityLabels';
import type { EntityNode } from './entityNodes';

/** How much of the text before and after a mention is shown, in characters. */
const context = { before: 20, after: 60 };

export function treeItem(node: EntityNode): vscode.TreeItem {
  switch (node.kind) {
    case 'type': {
      const item = new vscode.TreeItem(typeLabel(node.type), vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(node.entities.length);
      item.iconPath = typeIcon(node.type);
      return item;
    }
    case 'entity': {
      const { canonical, mentions, wordings } = node.entity;
      const item = new vscode.TreeItem(canonical, vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(mentions);
      item.tooltip = appendWords(new vscode.MarkdownString(), wordings.join(' · '));
      item.accessibilityInformation = { label: mentions === 1 ? vscode.l10n.t('{0}, named once', canonical) : vscode.l10n.t('{0}, named {1} times', canonical, mentions) };
      return item;
    }
    case 'mention':
      return mentionItem(node);
  }
}

/** Leaves out the piece of a word that a cut may have left at the beginning. */
function fromWholeWord(lead: string): string {
  return lead.length < context.before ? lead : `…${lead.slice(lead.indexOf(' ') + 1)}`;
}

function mentionItem({ digest, mention }: EntityNode & { kind: 'mention' }): vscode.TreeItem {
  const before = digest.text.slice(Math.max(0, mention.start - context.before), mention.start);
  const after = digest.text.slice(mention.end, mention.end + context.after);
  // Line ends would break the row; the words of other lines say nothing here.
  const lead = fromWholeWord(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1));
  const tail = after.split(/[\r\n]/)[0] ?? '';
  const label = `${lead}${mention.text}${tail}`;
  const item = new vscode.TreeItem({ label, highlights: [[lead.length, lead.length + mention.text.length]] });
  item.description = indexedArticleAt(digest, mention.start)?.article.title ?? '';
  item.command = {
    command: 'policyDigest.openMention', title: vscode.l10n.t('Open Mention'), arguments: [digest.uri, { start: mention.start, end: mention.end }],
  };
  return item;
}
