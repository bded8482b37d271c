import * as vscode from 'vscode';
import { filterArticles, isFiltering } from '../../core/articleTree/filterArticles';
import { foldDuplicates } from '../../core/articleTree/foldDuplicates';
import { groupArticles } from '../../core/articleTree/groupArticles';
import { orderArticles } from '../../core/articleTree/orderArticles';
import { trendsOfArticles } from '../../core/articleTree/trendsOfArticles';
import { noFilter } from '../../core/articleTree/types';
import { ContextKey } from '../../host/contextKey';
import { plural } from '../../host/plural';
import type { Feature } from '../../host/services/feature';
import { loadTopicLabels } from '../../host/topics/topicLabels';
import { TreeModel } from '../../host/treeModel';
import { groupArticlesBy, groupingLabel, sortArticlesBy } from './arrangeCommands';
import { listArticles, type TreeArticle } from './articleList';
import { DragArticles } from './dragArticles';
import { chooseDates, chooseFilters, filterArticlesCommand } from './filterCommand';
import { entitiesByArticle } from './entitiesByArticle';
import { exportArticles } from './exportArticles';
import { MovedArticles } from './movedArticles';
import { NewArticles } from './newArticles';
import { OpenNodes } from './openNodes';
import { showRelatedStories } from './relatedStories';
import { removeTopic } from './removeTopic';
import { PhrasesByArticle } from './phrasesByArticle';
import { setTopics } from './setTopics';
import { offerOfTopics, suggestTopics } from './suggestTopics';
import { tooltip, treeItem } from './topicItems';
import { childNodes, groupNodes, type TopicsNode, type TreeState } from './topicNodes';
import { type TreeOptions, ViewOptions } from './viewOptions';

/** The articles of the workspace in a tree, in which each topic is corrected in one step. */
export const topicsView: Feature = (given) => {
  const { corpus, topics, annotations, related, entities, topicCodebook } = given;
  const memory = given.context.workspaceState;
  const moved = new MovedArticles(corpus, topics);
  const services = { ...given, moved };
  const options = new ViewOptions(memory);
  const newArticles = new NewArticles(corpus, memory);
  const phrases = new PhrasesByArticle(corpus, given.reporter.inBackground);
  const openNodes = new OpenNodes(memory);
  const filtered = new ContextKey<boolean>('articlesFiltered');
  const folded = new ContextKey<boolean>('duplicatesFolded');
  let all: readonly TreeArticle[] = [];
  let state: TreeState = { prefix: '', copies: new Map(), trends: new Map() };

  async function roots(): Promise<TopicsNode[]> {
    const { filter, order, grouping, showDuplicates } = options.current;
    // Asking for the entities starts counting them.
    const byArticle = grouping === 'entity' ? entitiesByArticle(entities.index) : new Map<string, never>();
    await loadTopicLabels();
    const byPhrase = grouping === 'phrase' ? phrases.current() : new Map<string, never>();
    all = await listArticles({ annotations, topics, newArticles, entities: byArticle, phrases: byPhrase });
    const kept = filterArticles(all, filter);
    const { articles, copies } = showDuplicates ? { articles: kept, copies: new Map<string, never>() } : foldDuplicates(kept, related.duplicateGroups());
    state = { copies, trends: trendsOfArticles(all), prefix: isFiltering(filter) ? filteredPrefix : '' };
    showState(kept.length);
    if (grouping === 'phrase' && byPhrase.size === 0 && phrases.isBusy) return [];
    const groups = groupArticles(orderArticles(articles, order), grouping, await topicCodebook.current());
    return [...offerOfTopics(all, topicCodebook, options), ...groupNodes(groups, state)];
  }

  // Filter results should be visible at once, not behind collapsed nodes.
  const isOpen = (id: string): boolean => openNodes.has(id) || (id.startsWith(filteredPrefix) && !openNodes.wasClosed(id));
  const model = new TreeModel<TopicsNode>(
    roots, (node) => childNodes(node, state), (node) => treeItem(node, isOpen), (node, token) => tooltip(node, all, token),
  );
  const view = vscode.window.createTreeView('policyDigest.topics', {
    treeDataProvider: model, showCollapseAll: true, canSelectMany: true, dragAndDropController: new DragArticles(services),
  });

  function showState(kept: number): void {
    const { filter, grouping, showDuplicates } = options.current;
    filtered.set(isFiltering(filter));
    folded.set(!showDuplicates);
    const shown = plural(all.length, '{1} of {0} article', '{1} of {0} articles', String(kept));
    const waiting = grouping === 'phrase' && phrases.isBusy ? vscode.l10n.t('Finding what the articles share…') : '';
    view.message = !isFiltering(filter) ? waiting : filter.words.trim() === '' ? shown : `${shown}: “${filter.words.trim()}”`;
    view.description = grouping === 'topic' ? '' : groupingLabel(grouping);
    const news = all.filter(({ isNew }) => isNew).length;
    view.badge = news === 0 ? undefined : { value: news, tooltip: plural(news, '{0} new article', '{0} new articles') };
  }

  const refresh = (): void => { model.refresh(); };
  return {
    disposables: [
      model, view, moved, options, newArticles, phrases, openNodes.follow(view), topics.onDidChange(refresh), related.onDidChange(refresh),
      options.onDidChange(refresh), newArticles.onDidChange(refresh),
      phrases.onDidChange(refresh),
      entities.onDidChange(() => { if (options.current.grouping === 'entity') refresh(); }),
    ],
    commands: {
      exportArticles: (argument) => exportArticles(argument as TopicsNode | undefined),
      setTopics: (argument, selection) => setTopics(services, argument, selection),
      removeTopic: (argument, selection) => removeTopic(services, argument, selection),
      showMovedArticles: () => Promise.resolve(moved.show()),
      relatedStories: (argument) => showRelatedStories(services, argument),
      suggestTopics: () => suggestTopics(options),
      groupArticles: (argument) => groupArticlesBy(options, argument),
      sortArticles: (argument) => sortArticlesBy(options, argument),
      filterArticles: (argument) => filterArticlesCommand(options, argument),
      chooseArticleFilters: () => chooseFilters(options, corpus, all),
      filterArticlesByDate: () => chooseDates(options),
      clearArticleFilter: () => change(options, { filter: noFilter }),
      showDuplicates: () => change(options, { showDuplicates: true }),
      foldDuplicates: () => change(options, { showDuplicates: false }),
      markArticlesSeen: () => {
        newArticles.markAllSeen();
        return Promise.resolve();
      },
    },
  };
};

const filteredPrefix = 'filtered:';

function change(options: ViewOptions, changes: Partial<TreeOptions>): Promise<void> {
  options.set(changes);
  return Promise.resolve();
}
