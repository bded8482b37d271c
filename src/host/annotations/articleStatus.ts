import type * as vscode from 'vscode';
import type { ArticleStatus } from '../../core/annotations/types';
import type { AnnotationStore } from './annotationStore';
import { ownSidecar } from './sidecarFiles';

/** How far the articles of a digest are, by id; those that are not named are unread. The current coder's word counts, else that of the first who noted anything. */
export function statusesOf(annotations: AnnotationStore, digest: vscode.Uri): ReadonlyMap<string, ArticleStatus> {
  const own = ownSidecar(digest).toString();
  const sidecars = [...annotations.sidecarsOf(digest)].sort((a, b) => Number(b.uri.toString() === own) - Number(a.uri.toString() === own));
  const statuses = new Map<string, ArticleStatus>();
  for (const { sidecar } of sidecars) {
    for (const { id, status } of sidecar?.articles ?? []) if (!statuses.has(id)) statuses.set(id, status ?? 'unread');
  }
  return statuses;
}
