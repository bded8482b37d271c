import type * as vscode from 'vscode';
import { placeNotes } from '../../core/annotations/anchoring/placeNotes';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import type { ArticleNote } from '../../core/annotations/types';
import type { Article } from '../../core/digest/types';
import type { LoadedSidecar } from './sidecarFiles';

/** A coder's notes on an article, and the article in the current text: undefined if that is gone, or not certain. */
export interface PlacedNote {
  readonly digest: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly coder: string;
  readonly note: ArticleNote;
  readonly article: Article | undefined;
}

/** The notes of all sidecars of a digest, in their order. */
export function placedNotes(digest: vscode.Uri, sidecars: readonly LoadedSidecar[], articles: readonly Article[]): PlacedNote[] {
  return sidecars.flatMap(({ uri, coder, sidecar }) => {
    const notes = sidecar?.articles ?? [];
    const placed = placeNotes(articles, notes);
    return notes.map((note, index) => ({ digest, sidecar: uri, coder, note, article: placed[index] }));
  });
}

/**
 * Changes with those before them that take an article's notes along to its corrected title, so that what is noted next is not
 * written beside them.
 * @param notes of the sidecar that is changed
 */
export function followingTitles(changes: readonly SidecarChange[], notes: readonly PlacedNote[]): SidecarChange[] {
  const moved = new Set<string>();
  return changes.flatMap((change): SidecarChange[] => {
    if (change.kind !== 'noteArticle' || change.source !== undefined || moved.has(change.id)) return [change];
    const former = notes.find(({ note, article }) => article?.id === change.id && note.id !== change.id);
    if (former?.article === undefined) return [change];
    moved.add(change.id);
    return [{ kind: 'moveArticle', id: former.note.id, to: { id: change.id, title: former.article.title } }, change];
  });
}
