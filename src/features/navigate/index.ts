import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { articleById } from '../../host/corpus/articles';
import { ContextKey } from '../../host/contextKey';
import type { Corpus } from '../../host/corpus/corpus';
import { reveal } from '../../host/positions';
import { goToNeighbour } from './neighbours';

/** Where a click in a tree leads, the way from article to article, and the context keys by which keybindings and menus know a digest. */
export function activateNavigate(corpus: Corpus, annotations: AnnotationStore): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (...args: never[]) => Promise<unknown>>;
} {
  const isDigest = new ContextKey<boolean>('isDigest');
  const hasActiveDigest = new ContextKey<boolean>('hasActiveDigest');
  const follow = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const found = document !== undefined && corpus.get(document.uri) !== undefined;
    isDigest.set(found);
    if (found || vscode.window.visibleTextEditors.length === 0) hasActiveDigest.set(found);
  };
  follow();
  return {
    disposable: vscode.Disposable.from(corpus.onDidChange(follow), vscode.window.onDidChangeActiveTextEditor(follow)),
    commands: {
      async openArticle(uri: vscode.Uri, articleId: string) {
        const digest = corpus.get(uri);
        const article = digest === undefined ? undefined : articleById(digest, articleId);
        if (article === undefined) return;
        await reveal(uri, { start: article.titleStart, end: article.titleStart }, { atTop: true });
      },
      nextArticle: () => goToNeighbour(corpus, 1),
      previousArticle: () => goToNeighbour(corpus, -1),
      openPassage: (place: PlacedAnnotation) => openPassage(annotations, place),
    },
  };
}

async function openPassage(annotations: AnnotationStore, place: PlacedAnnotation): Promise<void> {
  // The tree may be a moment behind the text: the annotation is asked for its place of now.
  const now = annotations.of(place.digest).find(({ annotation, sidecar }) =>
    annotation.id === place.annotation.id && sidecar.toString() === place.sidecar.toString());
  if (now === undefined) return;
  if (isAttached(now)) await reveal(now.digest, now);
  else await vscode.commands.executeCommand('policyDigest.repairAnnotations', { passageTarget: now });
}
