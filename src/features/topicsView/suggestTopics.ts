import * as vscode from 'vscode';
import { mostlyUnsure } from '../../core/articleTree/mostlyUnsure';
import type { TopicCodebookSource } from '../../host/researcherFiles/topicCodebook';
import type { TreeArticle } from './articleList';
import type { OfferNode } from './topicNodes';
import type { ViewOptions } from './viewOptions';

/** The row that offers other topics, where the built-in ones say little about most articles; it stays away once declined. */
export function offerOfTopics(articles: readonly TreeArticle[], codebook: TopicCodebookSource, options: ViewOptions): OfferNode[] {
  const { grouping, keepsTopics } = options.current;
  const isDue = grouping === 'topic' && !keepsTopics && codebook.own() === undefined;
  const unsure = isDue ? mostlyUnsure(articles) : undefined;
  return unsure === undefined ? [] : [{ kind: 'offer', id: 'offer', unsure, of: articles.length }];
}

interface Choice extends vscode.QuickPickItem {
  readonly take: () => unknown;
}

/** Chooses what articles are sorted by: other topics, one's own, or what they share. */
export async function suggestTopics(options: ViewOptions): Promise<void> {
  const command = (name: string) => () => vscode.commands.executeCommand(`policyDigest.${name}`);
  const choices: Choice[] = [
    {
      label: vscode.l10n.t('$(globe) Comparative Agendas Major Topics'), take: command('startTopicCodebook'),
      detail: vscode.l10n.t('21 fields of public policy, from macroeconomics to culture. Written to topics.yaml, where you can change them.'),
    },
    {
      label: vscode.l10n.t('$(list-tree) What the Articles Share'), take: () => { options.set({ grouping: 'phrase' }); },
      detail: vscode.l10n.t('Groups by names and phrases that several articles have in common. Nothing is written.'),
    },
    {
      label: vscode.l10n.t('$(edit) The Built-in Topics, to Change Them'), take: command('copyBuiltInTopics'),
      detail: vscode.l10n.t('A copy in topics.yaml, with all terms.'),
    },
    {
      label: vscode.l10n.t('$(cloud-download) A Codebook from Another Program…'), take: command('importTopicCodebook'),
      detail: vscode.l10n.t('CSV, JSON, YAML, SKOS, Lexicoder, quanteda, LIWC or REFI-QDA.'),
    },
    {
      label: vscode.l10n.t('$(check) Keep the Built-in Topics'), take: () => { options.set({ grouping: 'topic', keepsTopics: true }); },
      detail: vscode.l10n.t('For digital policy. You can correct single articles, and add topics of your own.'),
    },
  ];
  const picked = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Other Topics'), matchOnDetail: true });
  await picked?.take();
}
