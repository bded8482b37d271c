import * as vscode from 'vscode';
import { CommandArguments } from '../commandArguments';

/** What is dragged: the paths of tags, as a list of texts. */
export const tagsType = 'application/vnd.policydigest.tags';

/** What is dragged: passages and articles, as a list of `DraggedUse`. */
export const usesType = 'application/vnd.policydigest.passages';

/** A tagged passage or article on its way to another tag. */
export interface DraggedUse {
  readonly kind: 'passage' | 'article';
  readonly id: string;
  /** Address of its annotations file. */
  readonly sidecar: string;
  /** The tag under which it was taken; none where it was not under a tag. */
  readonly from?: string;
}

export function setDragged(data: vscode.DataTransfer, type: typeof tagsType | typeof usesType, list: readonly (string | DraggedUse)[]): void {
  if (list.length > 0) data.set(type, new vscode.DataTransferItem(list));
}

export async function draggedTags(data: vscode.DataTransfer): Promise<string[]> {
  return (await listOf(data, tagsType)).filter((tag) => typeof tag === 'string');
}

export async function draggedUses(data: vscode.DataTransfer): Promise<DraggedUse[]> {
  return (await listOf(data, usesType)).flatMap((value): DraggedUse[] => {
    const given = new CommandArguments(value);
    const [kind, id, sidecar, from] = [given.text('kind'), given.text('id'), given.text('sidecar'), given.text('from')];
    if ((kind !== 'passage' && kind !== 'article') || id === undefined || sidecar === undefined) return [];
    return [{ kind, id, sidecar, ...(from !== undefined && { from }) }];
  });
}

/** On its way the list becomes JSON. */
async function listOf(data: vscode.DataTransfer, type: string): Promise<unknown[]> {
  const text = await data.get(type)?.asString();
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value as unknown[] : [];
  } catch {
    return [];
  }
}
