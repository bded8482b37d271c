import * as vscode from 'vscode';
import type { TopicDecision } from '../../core/annotations/types';
import { topicPaths } from '../../core/topics/topicPaths';
import { noteTopics, type SetTopicsServices, writeTopics } from './setTopics';
import { type ArticleNode } from './topicNodes';

/** Makes a topic the main one of articles, and removes each from the topic it was under. One undoable step. */
export async function moveArticles(services: SetTopicsServices, articles: readonly ArticleNode[], topic: string): Promise<boolean> {
  if (!topicPaths(await services.topicCodebook.current()).includes(topic)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” is an area, not a topic. Choose one of its topics.', topic));
    return false;
  }
  await services.acts.settled();
  return writeTopics(services, vscode.l10n.t('move to {0}', topic), articles.map((node) => ({
    target: node.articleTarget, decision: moved(noteTopics(services, node.articleTarget), node.topic, topic),
  })));
}

function moved({ add = [], remove = [] }: TopicDecision, from: string | undefined, to: string): TopicDecision {
  const left = from === undefined || from === to ? [] : [from];
  return {
    primary: to,
    add: add.filter((label) => !left.includes(label)),
    remove: [...new Set([...remove, ...left])].filter((label) => label !== to),
  };
}
