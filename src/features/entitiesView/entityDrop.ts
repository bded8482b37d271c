import * as vscode from 'vscode';
import type { EntityNode } from './entityNodes';

const mimeType = 'application/vnd.code.tree.policydigest.entities';

/** Dragging entities onto another says that they are the same. */
export class EntityDrop implements vscode.TreeDragAndDropController<EntityNode> {
  readonly dragMimeTypes = [mimeType];
  readonly dropMimeTypes = [mimeType];

  handleDrag(source: readonly EntityNode[], transfer: vscode.DataTransfer): void {
    transfer.set(mimeType, new vscode.DataTransferItem(source.filter(({ kind }) => kind === 'entity')));
  }

  async handleDrop(target: EntityNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const value: unknown = transfer.get(mimeType)?.value;
    if (target?.kind !== 'entity' || !Array.isArray(value)) return;
    const sources = (value as readonly EntityNode[]).filter(({ id }) => id !== target.id);
    const [first] = sources;
    if (first === undefined) return;
    const isDone = await vscode.commands.executeCommand(
      'policyDigest.sameEntity', { ...first, into: target.entityTarget.canonical, intoKey: target.key }, sources);
    if (isDone !== true) return;
    const undo = vscode.l10n.t('Undo');
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t('Merged into “{0}”. The text of your digests is unchanged.', target.entityTarget.canonical), undo);
    if (choice === undo) await vscode.commands.executeCommand('policyDigest.undo');
  }
}
