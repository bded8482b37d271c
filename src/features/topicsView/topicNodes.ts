import type { ArticleGroup } from '../../core/articleTree/groupArticles';
import type { TopicTreeArticle } from '../../core/topics/topicTree';
import type { ArticleTarget } from '../../host/targets';
import type { TreeArticle } from './articleList';

/** What stands in the tree: a group (topic, digest, month …), an article, a topic proposed for an unsure one. */
export type TopicsNode = GroupNode | ArticleNode | SuggestionNode;

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly group: ArticleGroup<TreeArticle>;
}

export interface ArticleNode {
  readonly kind: 'article';
  readonly id: string;
  readonly entry: TopicTreeArticle<TreeArticle>;
  readonly articleTarget: ArticleTarget;
  /** What it stands under, and the topic if that is one. */
  readonly group: ArticleGroup<TreeArticle>;
  readonly topic: string | undefined;
}

export interface SuggestionNode {
  readonly kind: 'suggestion';
  readonly id: string;
  readonly topic: string;
  readonly articleTarget: ArticleTarget;
}

/** So many topics are proposed for an article. */
export const mostSuggestions = 3;

/** @param prefix begins the ids: another view of the articles has nodes of its own, open or closed as they were there */
export function groupNodes(groups: readonly ArticleGroup<TreeArticle>[], prefix: string): GroupNode[] {
  return groups.map((group) => ({ kind: 'group', id: `${prefix}${group.kind}:${group.key}`, group }));
}

export function childNodes(parent: TopicsNode, prefix: string): TopicsNode[] {
  switch (parent.kind) {
    case 'group': {
      const { id, group } = parent;
      return [...groupNodes(group.groups, prefix), ...group.articles.map((entry) => articleNode(id, group, entry))];
    }
    case 'article':
      return suggestions(parent).map((topic) => ({
        kind: 'suggestion', id: `${parent.id}|${topic}`, topic, articleTarget: parent.articleTarget,
      }));
    case 'suggestion':
      return [];
  }
}

/** Topics one click away, for an article that nobody could place. */
export function suggestions({ group, entry }: ArticleNode): string[] {
  return group.kind === 'unsure' ? entry.article.topics.topics.slice(0, mostSuggestions).map(({ label }) => label) : [];
}

function articleNode(parent: string, group: ArticleGroup<TreeArticle>, entry: TopicTreeArticle<TreeArticle>): ArticleNode {
  const { digest, article } = entry.article;
  return {
    kind: 'article', id: `${parent}|${digest.uri.toString()}#${article.id}`, entry, articleTarget: { digest, article },
    group, topic: group.kind === 'topic' ? group.key : undefined,
  };
}
