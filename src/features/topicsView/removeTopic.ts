import * as vscode from 'vscode';
import type { TopicDecision } from '../../core/annotations/types';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import { CommandArguments } from '../../host/commandArguments';
import { articleTargetOf } from '../../host/targets';
import { articleAtCursor, currentTopics, noteTopics, type SetTopicsServices } from './setTopics';

/** Takes an article out of one of its topics: the one it stands under in the tree, `{topic}`, or one that the user chooses. */
export async function removeTopic(services: SetTopicsServices, argument: unknown): Promise<boolean> {
  await services.acts.settled();
  const target = articleTargetOf(argument) ?? await articleAtCursor(services.corpus);
  if (target === undefined) return false;
  const topics = (currentTopics(services, target)?.topics ?? []).map(({ label }) => label);
  const topic = new CommandArguments(argument).text('topic') ?? await vscode.window.showQuickPick(topics, {
    title: vscode.l10n.t('Take “{0}” Out of Which Topic?', target.article.title),
  });
  if (topic === undefined || !topics.includes(topic)) return false;
  const { digest, article: { id, title } } = target;
  return services.acts.perform(vscode.l10n.t('take out of {0}', topic), [{
    kind: 'sidecar', file: ownSidecar(digest.uri), digest: digest.uri,
    changes: [{ kind: 'noteArticle', id, title, set: { topics: without(topic, noteTopics(services, target)) } }],
  }]);
}

/** The decision before, less one topic. */
function without(topic: string, { primary, add = [], remove = [] }: TopicDecision): TopicDecision {
  return {
    ...(primary !== undefined && primary !== topic && { primary }),
    add: add.filter((label) => label !== topic),
    remove: [...new Set([...remove, topic])],
  };
}
