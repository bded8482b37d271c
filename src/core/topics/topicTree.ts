import type { DecidedTopics } from './decideTopics';
import { pathSeparator } from './topicPaths';
import type { Topic, TopicCodebook } from './types';

/** An article with its topics; `article` is whatever the caller wants to find again in the tree. */
export interface ArticleOfTree<T> {
  readonly article: T;
  readonly topics: DecidedTopics;
}

/** An article at one of its topics. */
export interface TopicTreeArticle<T> {
  readonly article: T;
  /** This topic is the article's main one. */
  readonly primary: boolean;
  /** The researcher has decided on the article's topics. */
  readonly manual: boolean;
  /** The terms that support this topic. */
  readonly why: readonly string[];
}

/** An area or a topic, with everything below it. */
export interface TopicTreeNode<T> {
  /** Path of the topic, unique in the tree. */
  readonly label: string;
  /** Last part of the path. */
  readonly name: string;
  readonly description: string | undefined;
  /** Number of distinct articles here and below. */
  readonly count: number;
  readonly topics: readonly TopicTreeNode<T>[];
  /** Articles of this topic itself: those with it as primary topic first, otherwise in the given order. */
  readonly articles: readonly TopicTreeArticle<T>[];
}

export interface TopicTree<T> {
  readonly topics: readonly TopicTreeNode<T>[];
  /** Articles to check: the best topic is doubtful, or there is none. In the given order. */
  readonly unsure: readonly TopicTreeArticle<T>[];
}

export interface TopicTreeOptions {
  /** Keep areas and topics without articles, with count 0. */
  readonly withEmpty?: boolean;
}

/**
 * Sorts articles into the tree of a codebook, in the codebook's order. An article appears under each of its topics, and, if
 * its best one is doubtful, also among the unsure ones. Labels unknown to the codebook (decided with another one) come last,
 * so that no article is lost.
 */
export function groupByTopic<T>(
  codebook: TopicCodebook, articles: readonly ArticleOfTree<T>[], options: TopicTreeOptions = {},
): TopicTree<T> {
  const byLabel = articlesByLabel(articles);
  const known = codebook.topics.map((topic) => node(topic, '', byLabel));
  const used = new Set(known.flatMap(labelsOf));
  const foreign = [...byLabel.keys()].filter((label) => !used.has(label))
    .map((label): TopicTreeNode<T> => withArticles({ label, name: label, description: undefined }, [], byLabel));
  const topics = [...known, ...foreign];
  return {
    topics: options.withEmpty === true ? topics : topics.flatMap(withoutEmpty),
    unsure: articles.filter(({ topics: { unsure, primary } }) => unsure || primary === null)
      .map(({ article, topics: { manual, topics: [best] } }) =>
        ({ article, primary: false, manual, why: best?.why ?? [] })),
  };
}

type ArticlesByLabel<T> = ReadonlyMap<string, readonly TopicTreeArticle<T>[]>;

function articlesByLabel<T>(articles: readonly ArticleOfTree<T>[]): ArticlesByLabel<T> {
  const byLabel = new Map<string, TopicTreeArticle<T>[]>();
  for (const { article, topics: { topics, primary, manual } } of articles) {
    for (const { label, why } of topics) {
      const here = byLabel.get(label) ?? [];
      here.push({ article, primary: label === primary, manual, why });
      byLabel.set(label, here);
    }
  }
  return byLabel;
}

function node<T>(topic: Topic, parent: string, byLabel: ArticlesByLabel<T>): TopicTreeNode<T> {
  const label = parent === '' ? topic.label : parent + pathSeparator + topic.label;
  const topics = (topic.topics ?? []).map((inner) => node(inner, label, byLabel));
  return withArticles({ label, name: topic.label, description: topic.description }, topics, byLabel);
}

function withArticles<T>(
  named: Pick<TopicTreeNode<T>, 'label' | 'name' | 'description'>,
  topics: readonly TopicTreeNode<T>[],
  byLabel: ArticlesByLabel<T>,
): TopicTreeNode<T> {
  const here = byLabel.get(named.label) ?? [];
  const articles = [...here.filter(({ primary }) => primary), ...here.filter(({ primary }) => !primary)];
  // An article appears once per topic; below an area it may appear under several.
  const count = topics.length === 0 ? articles.length : new Set(articlesBelow({ topics, articles })).size;
  return { ...named, topics, articles, count };
}

function* articlesBelow<T>({ topics, articles }: Pick<TopicTreeNode<T>, 'topics' | 'articles'>): Iterable<T> {
  for (const { article } of articles) yield article;
  for (const topic of topics) yield* articlesBelow(topic);
}

function labelsOf<T>({ label, topics }: TopicTreeNode<T>): string[] {
  return [label, ...topics.flatMap(labelsOf)];
}

function withoutEmpty<T>(tree: TopicTreeNode<T>): TopicTreeNode<T>[] {
  return tree.count === 0 ? [] : [{ ...tree, topics: tree.topics.flatMap(withoutEmpty) }];
}
