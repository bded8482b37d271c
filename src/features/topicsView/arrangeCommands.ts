import * as vscode from 'vscode';
import { articleOrders, type ArticleOrder, type Grouping, groupings } from '../../core/articleTree/types';
import { CommandArguments } from '../../host/commandArguments';
import type { ViewOptions } from './viewOptions';

/** Chooses what the tree is grouped by, from a list or by `{by}`. */
export async function groupArticlesBy(options: ViewOptions, argument: unknown): Promise<Grouping> {
  const grouping = await choose(groupings, groupingLabel, options.current.grouping, vscode.l10n.t('Group Articles By'), argument);
  if (grouping !== undefined) options.set({ grouping });
  return options.current.grouping;
}

/** Chooses the order of the articles in each group, from a list or by `{by}`. */
export async function sortArticlesBy(options: ViewOptions, argument: unknown): Promise<ArticleOrder> {
  const order = await choose(articleOrders, orderLabel, options.current.order, vscode.l10n.t('Sort Articles By'), argument);
  if (order !== undefined) options.set({ order });
  return options.current.order;
}

async function choose<T extends string>(
  values: readonly T[], label: (value: T) => string, current: T, title: string, argument: unknown,
): Promise<T | undefined> {
  const given = new CommandArguments(argument).text('by');
  if (given !== undefined) return values.find((value) => value === given);
  const items = values.map((value) => ({ value, label: label(value), ...(value === current && { description: vscode.l10n.t('current') }) }));
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}

export function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'topic': return vscode.l10n.t('Topic');
    case 'digest': return vscode.l10n.t('Digest');
    case 'source': return vscode.l10n.t('Source');
    case 'author': return vscode.l10n.t('Author');
    case 'month': return vscode.l10n.t('Month');
    case 'entity': return vscode.l10n.t('Entity');
    case 'phrase': return vscode.l10n.t('What They Share');
  }
}

function orderLabel(order: ArticleOrder): string {
  switch (order) {
    case 'text': return vscode.l10n.t('Order in Digests');
    case 'title': return vscode.l10n.t('Title');
    case 'newest': return vscode.l10n.t('Date, Newest First');
    case 'oldest': return vscode.l10n.t('Date, Oldest First');
  }
}
