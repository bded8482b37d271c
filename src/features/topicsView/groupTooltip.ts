import * as vscode from 'vscode';
import { bodyOf } from '../../core/digest/articleBody';
import type { TopicTrend } from '../../core/related/topicTrends';
import { appendWords } from '../../host/plainMarkdown';
import { runInSlices } from '../../host/slices';
import { topicDescription } from '../../host/topics/topicLabels';
import type { TreeArticle } from './articleList';
import type { GroupNode } from './topicNodes';

const mostPhrases = 8;

/** What a topic is about, its course over time, and the phrases that distinguish its articles. */
export async function groupTooltip(
  { group: { kind, key, description, articles }, trend }: GroupNode, all: readonly TreeArticle[], token: vscode.CancellationToken,
): Promise<vscode.MarkdownString | undefined> {
  if (kind !== 'topic') return undefined;
  const text = new vscode.MarkdownString();
  const line = (words: string): void => { appendWords(text, words).appendMarkdown('\n\n'); };
  // As it is written, which is what a query needs.
  line(key);
  const shownDescription = topicDescription(key, description);
  if (shownDescription !== undefined) line(shownDescription);
  if (trend !== undefined && trend.direction !== 'steady') line(trendSentence(trend));
  const phrases = await keyphrases(articles.map(({ article }) => article), all, token);
  if (phrases.length > 0) line(vscode.l10n.t('Distinctive phrases: {0}', phrases.join(' · ')));
  return text;
}

export function trendWord(direction: TopicTrend['direction'] | undefined): string | undefined {
  switch (direction) {
    case 'rising': return vscode.l10n.t('rising');
    case 'falling': return vscode.l10n.t('falling');
    case 'steady': case undefined: return undefined;
  }
}

function trendSentence({ direction, periods }: TopicTrend): string {
  const counts = periods.map(({ period, articles, of }) => vscode.l10n.t('{0}: {1} of {2}', period, articles, of)).join(', ');
  return direction === 'rising' ? vscode.l10n.t('Rising. {0}', counts) : vscode.l10n.t('Falling. {0}', counts);
}

async function keyphrases(inTopic: readonly TreeArticle[], all: readonly TreeArticle[], token: vscode.CancellationToken): Promise<string[]> {
  // Loaded when first needed: it brings the tables of English words with it.
  const { topicKeyphrases } = await import('../../core/related/keyphrases');
  const keys = new Set(inTopic.map(({ key }) => key));
  const steps = topicKeyphrases(inTopic.map(textOf), all.filter(({ key }) => !keys.has(key)).map(textOf), mostPhrases);
  let phrases: string[] = [];
  await runInSlices({
    next() {
      const step = steps.next();
      if (step.done === true) phrases = step.value.map(({ phrase }) => phrase);
      return step;
    },
  }, token);
  return phrases;
}

function textOf({ title, digest, article }: TreeArticle): { readonly title: string; readonly body: string } {
  return { title, body: bodyOf(digest.text, article) };
}
