import * as vscode from 'vscode';
import type { ArticleGroup } from '../../core/articleTree/groupArticles';
import { articleKey } from '../../core/exchange/articleKey';
import type { ArticleTarget } from '../../host/annotations/targets';
import type { TreeArticle } from './articleList';
import type { TopicsNode } from './topicNodes';

/** Exports what is tagged in an article, or in those that a group shows. */
export async function exportArticles(node: TopicsNode | undefined): Promise<unknown> {
  if (node === undefined || node.kind === 'offer') return undefined;
  const [title, articles] = node.kind === 'group'
    ? [titleOf(node.group), articlesIn(node.group)]
    : [node.articleTarget.article.title, [node.articleTarget]];
  return vscode.commands.executeCommand('policyDigest.exportCollection', {
    title, articles: articles.map(({ digest: { file }, article }) => articleKey({ file, article })),
  });
}

/** Written into the export, whose words are English for everybody. */
function titleOf({ kind, name }: ArticleGroup<TreeArticle>): string {
  switch (kind) {
    case 'unsure': return 'Unsure';
    case 'undated': return 'No date';
    case 'noSource': return 'No source';
    case 'noAuthor': return 'No author';
    case 'noPhrase': return 'Nothing in common';
    case 'topic': case 'digest': case 'source': case 'author': case 'entity': case 'month': case 'phrase': return name;
  }
}

function articlesIn({ articles, groups }: ArticleGroup<TreeArticle>): ArticleTarget[] {
  return [...articles.map(({ article }) => article), ...groups.flatMap(articlesIn)];
}
