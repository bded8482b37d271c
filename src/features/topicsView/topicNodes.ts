import type { ArticleGroup } from '../../core/articleTree/groupArticles';
import type { TopicTrend } from '../../core/related/topicTrends';
import type { TopicTreeArticle } from '../../core/topics/topicTree';
import type { ArticleTarget } from '../../host/annotations/targets';
import type { TreeArticle } from './articleList';

/** A node of the tree: a group (topic, digest, month …), an article, a topic proposed for an unsure one, its story elsewhere. */
export type TopicsNode = GroupNode | ArticleNode | SuggestionNode | CopyNode | OfferNode;

/** The row that offers other topics, because most articles are unsure. */
export interface OfferNode {
  readonly kind: 'offer';
  readonly id: string;
  readonly unsure: number;
  readonly of: number;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly group: ArticleGroup<TreeArticle>;
  /** Of a topic with enough articles. */
  readonly trend: TopicTrend | undefined;
}

export interface ArticleNode {
  readonly kind: 'article';
  readonly id: string;
  readonly entry: TopicTreeArticle<TreeArticle>;
  readonly articleTarget: ArticleTarget;
  /** What it is under, and the topic if that is one. */
  readonly group: ArticleGroup<TreeArticle>;
  readonly topic: string | undefined;
  /** Where its story also appears. */
  readonly copies: readonly TreeArticle[];
}

/** The same story, nearly word for word, in another place. */
export interface CopyNode {
  readonly kind: 'copy';
  readonly id: string;
  readonly article: TreeArticle;
  readonly articleTarget: ArticleTarget;
}

export interface SuggestionNode {
  readonly kind: 'suggestion';
  readonly id: string;
  readonly topic: string;
  readonly articleTarget: ArticleTarget;
}

/** How many topics are proposed for an article. */
export const mostSuggestions = 3;

/** What the nodes are built from. */
export interface TreeState {
  /** Prefix of the ids: each view of the articles has its own nodes, open or closed as they were there. */
  readonly prefix: string;
  /** By the key of an article: the near-duplicates folded into it. */
  readonly copies: ReadonlyMap<string, readonly TreeArticle[]>;
  /** By a topic's label. */
  readonly trends: ReadonlyMap<string, TopicTrend>;
}

export function groupNodes(groups: readonly ArticleGroup<TreeArticle>[], { prefix, trends }: TreeState): GroupNode[] {
  return groups.map((group) => ({
    kind: 'group', id: `${prefix}${group.kind}:${group.key}`, group, trend: group.kind === 'topic' ? trends.get(group.key) : undefined,
  }));
}

export function childNodes(parent: TopicsNode, state: TreeState): TopicsNode[] {
  switch (parent.kind) {
    case 'group': {
      const { id, group } = parent;
      return [...groupNodes(group.groups, state), ...group.articles.map((entry) => articleNode(id, group, entry, state))];
    }
    case 'article':
      return [
        ...suggestions(parent).map((topic) => ({
          kind: 'suggestion', id: `${parent.id}|${topic}`, topic, articleTarget: parent.articleTarget,
        } as const)),
        ...parent.copies.map((article) => ({ kind: 'copy', id: `${parent.id}|${article.key}`, article, articleTarget: article } as const)),
      ];
    case 'suggestion':
    case 'copy':
    case 'offer':
      return [];
  }
}

/** Topics one click away, for an article that could not be placed. */
export function suggestions({ group, entry }: ArticleNode): string[] {
  return group.kind === 'unsure' ? entry.article.topics.topics.slice(0, mostSuggestions).map(({ label }) => label) : [];
}

function articleNode(
  parent: string, group: ArticleGroup<TreeArticle>, entry: TopicTreeArticle<TreeArticle>, { copies }: TreeState,
): ArticleNode {
  const { key, digest, article } = entry.article;
  return {
    kind: 'article', id: `${parent}|${key}`, entry, articleTarget: { digest, article },
    group, topic: group.kind === 'topic' ? group.key : undefined, copies: copies.get(key) ?? [],
  };
}
