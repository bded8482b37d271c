import type * as vscode from 'vscode';
import { isWithin } from '../../core/codebook/tagPath';
import { draggedTags, type DraggedUse, draggedUses, setDragged, tagsType, usesType } from '../../host/annotations/dragged';
import { chooseReplaced, recode, type Recoded } from '../../host/annotations/recoding';
import { usesWith } from '../../host/annotations/tagUses';
import { moveBelow } from './moveCommands';
import type { CodebookServices } from './services';
import type { CodebookNode } from './tagNodes';

/**
 * Tags are dragged into the text, below another tag, or onto the empty part of the view for the top level; that is previewed.
 * Passages and articles are dragged onto another tag, from here or from another view.
 */
export class TagDragAndDrop implements vscode.TreeDragAndDropController<CodebookNode> {
  readonly dragMimeTypes = [tagsType, usesType];
  readonly dropMimeTypes = [tagsType, usesType];

  constructor(private readonly services: CodebookServices) {}

  handleDrag(nodes: readonly CodebookNode[], data: vscode.DataTransfer): void {
    const tags = nodes.flatMap((node) => (node.kind === 'tag' ? [node.path] : []));
    setDragged(data, tagsType, tags);
    setDragged(data, usesType, nodes.flatMap((node) => (node.kind === 'passage' || node.kind === 'article' ? [node.dragged] : [])));
    if (tags.length > 0) void this.services.tagDrag.start();
  }

  async handleDrop(target: CodebookNode | undefined, data: vscode.DataTransfer): Promise<void> {
    this.services.tagDrag.end();
    const [tags, uses] = [await draggedTags(data), await draggedUses(data)];
    if (target !== undefined && target.kind !== 'tag') return;
    if (target !== undefined && uses.length > 0) await this.recodeDragged(uses, target.path);
    for (const tag of tags) {
      // A tag moves with its parent.
      if (tags.some((other) => other !== tag && isWithin(tag, other))) continue;
      await moveBelow(this.services, tag, target?.path ?? '', true);
    }
  }

  private async recodeDragged(dragged: readonly DraggedUse[], to: string): Promise<boolean> {
    await this.services.acts.settled();
    const keys = new Map(dragged.map((one) => [keyOf(one), one]));
    const uses = usesWith(this.services.annotations, () => true).filter((use) => keys.has(keyOf(use)));
    const recoded: Recoded[] = [];
    for (const use of uses) {
      const from = keys.get(keyOf(use))?.from ?? await chooseReplaced(use.tags, to);
      if (from === undefined) return false;
      recoded.push({ use, from });
    }
    return recode(this.services, recoded, [to]);
  }
}

function keyOf({ kind, id, sidecar }: { readonly kind: string; readonly id: string; readonly sidecar: vscode.Uri | string }): string {
  return `${kind} ${id} ${sidecar.toString()}`;
}
