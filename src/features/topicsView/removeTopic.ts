import * as vscode from 'vscode';
import type { TopicDecision } from '../../core/annotations/types';
import { CommandArguments } from '../../host/commandArguments';
import { currentArticles } from '../../host/annotations/currentArticle';
import { topicLabel } from '../../host/topics/topicLabels';
import { currentTopics, noteTopics, type SetTopicsServices, writeTopics } from './setTopics';

/** Takes articles out of one of their topics: the one they are under in the tree, `{topic}`, or one that the user chooses. */
export async function removeTopic(services: SetTopicsServices, argument: unknown, selection?: unknown): Promise<boolean> {
  await services.acts.settled();
  const targets = await currentArticles(services.corpus, argument, selection);
  const [first] = targets;
  if (first === undefined) return false;
  const topics = (currentTopics(services, first)?.topics ?? []).map(({ label }) => label);
  const topic = new CommandArguments(argument).text('topic') ?? (await vscode.window.showQuickPick(
    topics.map((path) => ({ label: topicLabel(path), path })), { title: vscode.l10n.t('Remove “{0}” from Which Topic?', first.article.title) }))?.path;
  if (topic === undefined) return false;
  const inTopic = targets.filter((target) => currentTopics(services, target)?.topics.some(({ label }) => label === topic));
  return inTopic.length > 0 && writeTopics(services, vscode.l10n.t('remove from {0}', topicLabel(topic)),
    inTopic.map((target) => ({ target, decision: without(topic, noteTopics(services, target)) })));
}

/** The previous decision, minus one topic. */
function without(topic: string, { primary, add = [], remove = [] }: TopicDecision): TopicDecision {
  return {
    ...(primary !== undefined && primary !== topic && { primary }),
    add: add.filter((label) => label !== topic),
    remove: [...new Set([...remove, topic])],
  };
}
