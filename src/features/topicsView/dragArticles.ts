import * as vscode from 'vscode';
import type { SetTopicsServices } from './setTopics';
import { moveArticles } from './moveArticles';
import { type ArticleNode, type TopicsNode } from './topicNodes';

/** VS Code names the type of dragged data after the view, in lower case. */
const mimeType = 'application/vnd.code.tree.policydigest.topics';
/** Files of the Explorer and of the desktop, an address a line. */
const filesType = 'text/uri-list';

/**
 * Articles are dragged from one topic to another. The pencil does the same from the keyboard. Files dropped on the tree are
 * imported, as the command of the palette does.
 */
export class DragArticles implements vscode.TreeDragAndDropController<TopicsNode> {
  readonly dragMimeTypes = [];
  readonly dropMimeTypes = [mimeType, filesType];
  private dragged: readonly ArticleNode[] = [];

  constructor(private readonly services: SetTopicsServices) {}

  handleDrag(nodes: readonly TopicsNode[]): void {
    this.dragged = nodes.filter((node) => node.kind === 'article');
  }

  async handleDrop(target: TopicsNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const topic = droppedOn(target);
    const articles = this.dragged;
    this.dragged = [];
    if (articles.length === 0) await importDropped(data);
    else if (topic !== undefined) await moveArticles(this.services, articles, topic);
  }
}

async function importDropped(data: vscode.DataTransfer): Promise<void> {
  const files = (await data.get(filesType)?.asString() ?? '').split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (files.length > 0) await vscode.commands.executeCommand('policyDigest.importFiles', { files });
}

function droppedOn(target: TopicsNode | undefined): string | undefined {
  if (target?.kind === 'group') return target.group.kind === 'topic' ? target.group.key : undefined;
  return target?.kind === 'article' ? target.topic : undefined;
}
