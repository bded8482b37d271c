import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import { appendLink } from '../../host/commandLink';
import { appendWords } from '../../host/plainMarkdown';
import { topicLabel } from '../../host/topics/topicLabels';
import { type ArticleNode, mostSuggestions } from './topicNodes';

/** The strongest terms show why an article is here; nobody reads more than these. */
const mostTerms = 8;

export function articleLabel({ title }: Article): string {
  return title === '' ? vscode.l10n.t('Untitled article') : title;
}

/** All that is known about an article, why it is here, and its likeliest other topics, each one click away. */
export function articleTooltip(node: ArticleNode): vscode.MarkdownString {
  const { entry, articleTarget: { article, digest } } = node;
  const { topics: { topics, manual, primary, unsure }, source, authors, date, tags } = entry.article;
  const text = new vscode.MarkdownString();
  const line = (words: string): void => { appendWords(text, words).appendMarkdown('\n\n'); };
  line(articleLabel(article));
  const published = [source, authors.join(', '), date].filter((part) => part !== undefined && part !== '').join(' · ');
  if (published !== '') line(published);
  line(digest.file);
  if (tags.length > 0) line(vscode.l10n.t('Tags: {0}', tags.join(', ')));
  if (primary !== null) line(mainTopic(topicLabel(primary), manual, unsure));
  const others = topics.map(({ label }) => label).filter((label) => label !== primary);
  if (others.length > 0) line(vscode.l10n.t('Also: {0}', others.map(topicLabel).join(' · ')));
  if (entry.why.length > 0) line(vscode.l10n.t('Here because of these words: {0}', entry.why.slice(0, mostTerms).map(shownTerm).join(', ')));
  const choices = topics.map(({ label }) => label).filter((label) => label !== node.topic).slice(0, mostSuggestions);
  if (choices.length > 0) appendChoices(text, node, choices);
  return text;
}

function mainTopic(topic: string, manual: boolean, unsure: boolean): string {
  if (unsure) return vscode.l10n.t('Perhaps: {0}', topic);
  return manual ? vscode.l10n.t('Main topic, set by you: {0}', topic) : vscode.l10n.t('Main topic: {0}', topic);
}

/** Links that run one of our commands and no other. */
function appendChoices(text: vscode.MarkdownString, { articleTarget: { digest, article } }: ArticleNode, topics: readonly string[]): void {
  appendWords(text, vscode.l10n.t('Set as main topic:'));
  for (const primary of topics) {
    appendLink(text.appendMarkdown('\n- '), topicLabel(primary), 'policyDigest.setTopics', { digest: digest.uri.toString(), article: article.id, primary });
  }
}

/** In a codebook `*` ends a stem; for readers, an ellipsis. */
function shownTerm(term: string): string {
  return term.replaceAll('*', '…');
}
