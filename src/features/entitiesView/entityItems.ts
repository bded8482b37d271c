import * as vscode from 'vscode';
import type { IndexedEntity } from '../../core/entities/index/types';
import { typeIcon, typeLabel } from '../../host/entityLabels';
import { appendWords } from '../../host/plainMarkdown';
import { plural, shownNumber } from '../../host/plural';
import type { EntityListing, EntityNode } from './entityNodes';

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** Context shown before and after a mention, in characters. */
const context = { before: 20, after: 60 };

/** An article's title and its digest's name, for display. */
export type Describe = (digest: string, article: string) => { readonly title: string; readonly file: string };

export function entityItem(node: EntityNode, listing: EntityListing, describe: Describe): vscode.TreeItem {
  switch (node.kind) {
    case 'type': return typeItem(node, listing);
    case 'entity': return namedItem(node, listing.index.get(node.key), describe);
    case 'more': {
      const item = new vscode.TreeItem(plural(node.left, 'One more…', '{0} more…'));
      item.command = { command: 'policyDigest.moreEntities', title: vscode.l10n.t('Show More'), arguments: [node.type] };
      return item;
    }
    case 'article': {
      const { title, file } = describe(node.place.digest, node.place.article);
      const item = new vscode.TreeItem(title, Collapsed);
      const count = listing.index.articlesOf(node.place.key)
        .find(({ digest, article }) => digest === node.place.digest && article === node.place.article)?.mentions ?? 0;
      item.description = `${count} · ${file}`;
      item.iconPath = new vscode.ThemeIcon('file-text');
      item.accessibilityInformation = { label: plural(count, '{1}, in {2}, mentioned once', '{1}, in {2}, mentioned {0} times', title, file) };
      return item;
    }
    case 'mention': return mentionItem(node);
  }
}

function typeItem({ type }: EntityNode & { kind: 'type' }, { index, filter }: EntityListing): vscode.TreeItem {
  const count = filter === '' ? index.countByType().get(type) ?? 0 : index.list({ types: [type], filter }).length;
  const item = new vscode.TreeItem(typeLabel(type), filter === '' ? Collapsed : Expanded);
  item.description = shownNumber(count);
  item.iconPath = typeIcon(type);
  item.contextValue = 'entityType';
  item.accessibilityInformation = { label: plural(count, '{1}, {0} entity', '{1}, {0} entities', typeLabel(type)) };
  return item;
}

function namedItem({ entityTarget }: EntityNode & { kind: 'entity' }, entity: IndexedEntity | undefined, describe: Describe): vscode.TreeItem {
  const { canonical } = entityTarget;
  const item = new vscode.TreeItem(canonical, Collapsed);
  item.contextValue = 'entity';
  if (entity === undefined) return item;
  const { mentions, articles, wordings, first, last } = entity;
  item.description = shownNumber(mentions);
  const tooltip = appendWords(new vscode.MarkdownString(), wordings.join(' · '));
  appendWords(tooltip.appendMarkdown('\n\n'), articles === 1
    ? plural(mentions, 'Mentioned once in one article', 'Mentioned {0} times in one article')
    : plural(mentions, 'Mentioned once in {1} articles', 'Mentioned {0} times in {1} articles', shownNumber(articles)));
  appendWords(tooltip.appendMarkdown('\n\n'), vscode.l10n.t('First mentioned in: {0}', describe(first.digest, first.article).title));
  if (articles > 1) appendWords(tooltip.appendMarkdown('\n\n'), vscode.l10n.t('Last mentioned in: {0}', describe(last.digest, last.article).title));
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: plural(mentions, '{1}, mentioned once', '{1}, mentioned {0} times', canonical) };
  return item;
}

/** Drops the partial word that a cut may have left at the start. */
function fromWholeWord(lead: string): string {
  return lead.length < context.before ? lead : `…${lead.slice(lead.indexOf(' ') + 1)}`;
}

function mentionItem({ place, ordinal, placed: { digest, mention } }: EntityNode & { kind: 'mention' }): vscode.TreeItem {
  const before = digest.text.slice(Math.max(0, mention.start - context.before), mention.start);
  const after = digest.text.slice(mention.end, mention.end + context.after);
  // Line ends would break the row; words of other lines are no context here.
  const lead = fromWholeWord(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1));
  const tail = after.split(/[\r\n]/)[0] ?? '';
  const item = new vscode.TreeItem({ label: `${lead}${mention.text}${tail}`, highlights: [[lead.length, lead.length + mention.text.length]] });
  item.command = { command: 'policyDigest.openMention', title: vscode.l10n.t('Open Mention'), arguments: [{ ...place, ordinal }] };
  return item;
}
