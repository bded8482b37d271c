import type * as vscode from 'vscode';
import type { SetTopicsServices } from './setTopics';
import { moveArticles } from './moveArticles';
import { type ArticleNode, type TopicsNode } from './topicNodes';

/** VS Code names the type of dragged data after the view, in lower case. */
const mimeType = 'application/vnd.code.tree.policydigest.topics';

/** Articles are dragged from one topic to another. The pencil does the same from the keyboard. */
export class DragArticles implements vscode.TreeDragAndDropController<TopicsNode> {
  readonly dragMimeTypes = [];
  readonly dropMimeTypes = [mimeType];
  private dragged: readonly ArticleNode[] = [];

  constructor(private readonly services: SetTopicsServices) {}

  handleDrag(nodes: readonly TopicsNode[]): void {
    this.dragged = nodes.filter((node) => node.kind === 'article');
  }

  async handleDrop(target: TopicsNode | undefined): Promise<void> {
    const topic = droppedOn(target);
    const articles = this.dragged;
    this.dragged = [];
    if (topic !== undefined && articles.length > 0) await moveArticles(this.services, articles, topic);
  }
}

function droppedOn(target: TopicsNode | undefined): string | undefined {
  if (target?.kind === 'group') return target.group.kind === 'topic' ? target.group.key : undefined;
  return target?.kind === 'article' ? target.topic : undefined;
}
