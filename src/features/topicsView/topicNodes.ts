import type { ArticleTarget } from '../../host/targets';
import type { CorpusArticle } from '../../host/corpus/topicIndex';
import type { TopicTree, TopicTreeArticle, TopicTreeNode } from '../../core/topics/topicTree';

/** What stands in the tree: an area or topic, the articles nobody can place, an article. */
export type TopicsNode =
  | { readonly kind: 'topic'; readonly id: string; readonly node: TopicTreeNode<CorpusArticle> }
  | { readonly kind: 'unsure'; readonly id: string; readonly articles: readonly TopicTreeArticle<CorpusArticle>[] }
  | { readonly kind: 'article'; readonly id: string; readonly entry: TopicTreeArticle<CorpusArticle>; readonly articleTarget: ArticleTarget; readonly topic: string | undefined };

export function rootNodes(tree: TopicTree<CorpusArticle>): TopicsNode[] {
  const topics = tree.topics.map((node): TopicsNode => ({ kind: 'topic', id: `topic:${node.label}`, node }));
  return tree.unsure.length === 0 ? topics : [...topics, { kind: 'unsure', id: 'unsure', articles: tree.unsure }];
}

export function childNodes(parent: TopicsNode): TopicsNode[] {
  switch (parent.kind) {
    case 'topic':
      return [
        ...parent.node.topics.map((node): TopicsNode => ({ kind: 'topic', id: `topic:${node.label}`, node })),
        ...parent.node.articles.map((entry) => articleNode(parent.id, entry, parent.node.label)),
      ];
    case 'unsure':
      return parent.articles.map((entry) => articleNode(parent.id, entry, undefined));
    case 'article':
      return [];
  }
}

/** Ids stay the same over changes, so that the tree keeps what is open and selected. */
function articleNode(parent: string, entry: TopicTreeArticle<CorpusArticle>, topic: string | undefined): TopicsNode {
  const { digest, article } = entry.article;
  return { kind: 'article', id: `${parent}|${digest.uri.toString()}#${article.id}`, entry, articleTarget: { digest, article }, topic };
}
