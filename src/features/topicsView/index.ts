import * as vscode from 'vscode';
import { groupByTopic } from '../../core/topics/topicTree';
import { TreeModel } from '../../host/treeModel';
import { removeTopic } from './removeTopic';
import { setTopics, type SetTopicsServices } from './setTopics';
import { treeItem } from './topicItems';
import { childNodes, rootNodes, type TopicsNode } from './topicNodes';

/** The articles of the workspace under a tree of topics, each topic corrected in one step. */
export function activateTopicsView(services: SetTopicsServices): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (argument?: unknown) => Promise<unknown>>;
} {
  const { corpus, index, codebook } = services;
  const model = new TreeModel<TopicsNode>(async () => {
    const articles = index.articles().map((article) => ({ article, topics: article.topics }));
    return rootNodes(groupByTopic(await codebook(), articles));
  }, childNodes, treeItem);
  const view = vscode.window.createTreeView('policyDigest.topics', { treeDataProvider: model, showCollapseAll: true });
  return {
    disposable: vscode.Disposable.from(model, view, index.onDidChange(() => { model.refresh(); })),
    commands: {
      refresh: () => corpus.refresh(),
      setTopics: (argument) => setTopics(services, argument),
      removeTopic: (argument) => removeTopic(services, argument),
    },
  };
}
