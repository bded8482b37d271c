import * as vscode from 'vscode';
import { filterArticles, isFiltering } from '../../core/articleTree/filterArticles';
import { groupArticles } from '../../core/articleTree/groupArticles';
import { orderArticles } from '../../core/articleTree/orderArticles';
import { noFilter } from '../../core/articleTree/types';
import { ContextKey } from '../../host/contextKey';
import { TreeModel } from '../../host/treeModel';
import { groupArticlesBy, groupingLabel, sortArticlesBy } from './arrangeCommands';
import { listArticles, type TreeArticle } from './articleList';
import { DragArticles } from './dragArticles';
import { chooseDates, chooseFilters, filterArticlesCommand } from './filterCommand';
import { NewArticles } from './newArticles';
import { OpenNodes } from './openNodes';
import { removeTopic } from './removeTopic';
import { setTopics, type SetTopicsServices } from './setTopics';
import { articleCount, tooltip, treeItem } from './topicItems';
import { childNodes, groupNodes, type TopicsNode } from './topicNodes';
import { ViewOptions } from './viewOptions';

/** The articles of the workspace in a tree, each topic corrected in one step. */
export function activateTopicsView(services: SetTopicsServices, memory: vscode.Memento): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (...args: unknown[]) => Promise<unknown>>;
} {
  const { corpus, index, annotations, codebook } = services;
  const options = new ViewOptions(memory);
  const newArticles = new NewArticles(corpus, memory);
  const openNodes = new OpenNodes(memory);
  const filtered = new ContextKey<boolean>('articlesFiltered');
  const prefix = (): string => (isFiltering(options.current.filter) ? 'filtered:' : '');
  const roots = async (): Promise<TopicsNode[]> => {
    const { filter, order, grouping } = options.current;
    const all = await listArticles({ annotations, index, newArticles });
    const kept = filterArticles(all, filter);
    showState(all, kept);
    return groupNodes(groupArticles(orderArticles(kept, order), grouping, await codebook()), prefix());
  };
  const model = new TreeModel<TopicsNode>(roots, (node) => childNodes(node, prefix()), (node) => treeItem(node, isOpen), tooltip);
  // What is filtered is to be seen at once, not behind closed nodes.
  const isOpen = (id: string): boolean => openNodes.has(id) || id.startsWith('filtered:') && !openNodes.wasClosed(id);
  const view = vscode.window.createTreeView('policyDigest.topics', {
    treeDataProvider: model, showCollapseAll: true, canSelectMany: true, dragAndDropController: new DragArticles(services),
  });

  function showState(all: readonly TreeArticle[], kept: readonly TreeArticle[]): void {
    const { filter, grouping } = options.current;
    filtered.set(isFiltering(filter));
    view.message = isFiltering(filter) ? vscode.l10n.t('{0} of {1}', kept.length, articleCount(all.length)) : '';
    view.description = grouping === 'topic' ? '' : groupingLabel(grouping);
    const news = all.filter(({ isNew }) => isNew).length;
    view.badge = news === 0 ? undefined : { value: news, tooltip: vscode.l10n.t('New: {0}', articleCount(news)) };
  }

  const refresh = (): void => { model.refresh(); };
  return {
    disposable: vscode.Disposable.from(
      model, view, options, newArticles, openNodes.follow(view),
      index.onDidChange(refresh), options.onDidChange(refresh), newArticles.onDidChange(refresh),
    ),
    commands: {
      refresh: () => corpus.refresh(),
      setTopics: (argument, selection) => setTopics(services, argument, selection),
      removeTopic: (argument, selection) => removeTopic(services, argument, selection),
      groupArticles: (argument) => groupArticlesBy(options, argument),
      sortArticles: (argument) => sortArticlesBy(options, argument),
      filterArticles: (argument) => filterArticlesCommand(options, argument),
      chooseArticleFilters: () => chooseFilters(options, corpus),
      filterArticlesByDate: () => chooseDates(options),
      clearArticleFilter: async () => { options.set({ filter: noFilter }); return Promise.resolve(); },
      markArticlesSeen: async () => { newArticles.markAllSeen(); return Promise.resolve(); },
    },
  };
}
