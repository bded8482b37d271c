import * as vscode from 'vscode';
import { isWithin } from '../../core/codebook/tagPath';
import { moveBelow } from './moveCommands';
import type { CodebookServices } from './services';
import type { CodebookNode } from './tagNodes';

const mimeType = 'application/vnd.code.tree.policydigest.codebook';

/** Tags are dragged below another tag, or onto the empty part of the view for the top level. Changes are previewed. */
export class TagDragAndDrop implements vscode.TreeDragAndDropController<CodebookNode> {
  readonly dragMimeTypes = [mimeType];
  readonly dropMimeTypes = [mimeType];

  constructor(private readonly services: CodebookServices) {}

  handleDrag(nodes: readonly CodebookNode[], data: vscode.DataTransfer): void {
    const tags = nodes.flatMap((node) => (node.kind === 'tag' ? [node.path] : []));
    if (tags.length > 0) data.set(mimeType, new vscode.DataTransferItem(tags));
  }

  async handleDrop(target: CodebookNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const tags = data.get(mimeType)?.value as unknown;
    if (!Array.isArray(tags) || (target !== undefined && target.kind !== 'tag')) return;
    const dragged = tags.filter((tag): tag is string => typeof tag === 'string');
    for (const tag of dragged) {
      // A tag moves with its parent.
      if (dragged.some((other) => other !== tag && isWithin(tag, other))) continue;
      await moveBelow(this.services, tag, target?.path ?? '', true);
    }
  }
}
