import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { passageTargetOf } from '../../host/annotations/targets';
import { articleById } from '../../host/corpus/articles';
import { ContextKey } from '../../host/contextKey';
import { reveal } from '../../host/positions';
import type { Feature } from '../../host/services/feature';
import { goToNeighbour } from './neighbours';

/** What a click in a tree opens, moving from article to article, and the context keys by which keybindings and menus recognise a digest. */
export const navigate: Feature = ({ corpus, annotations }) => {
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
    disposables: [corpus.onDidChange(follow), vscode.window.onDidChangeActiveTextEditor(follow)],
    commands: {
      async openArticle(uri, articleId) {
        const digest = uri instanceof vscode.Uri ? await corpus.current(uri) : undefined;
        const article = digest === undefined || typeof articleId !== 'string' ? undefined : articleById(digest, articleId);
        if (digest === undefined || article === undefined) return;
        await reveal(digest.uri, { start: article.titleStart, end: article.titleStart }, { atTop: true });
      },
      nextArticle: () => goToNeighbour(corpus, 1),
      previousArticle: () => goToNeighbour(corpus, -1),
      openPassage: (argument) => openPassage(annotations, passageTargetOf(argument)),
    },
  };
};

async function openPassage(annotations: AnnotationStore, place: PlacedAnnotation | undefined): Promise<void> {
  if (place === undefined) return;
  // The tree may lag behind the text: the annotation's current place is looked up.
  const now = annotations.of(place.digest).find(({ annotation, sidecar }) =>
    annotation.id === place.annotation.id && sidecar.toString() === place.sidecar.toString());
  if (now === undefined) return;
  if (isAttached(now)) await reveal(now.digest, now);
  else await vscode.commands.executeCommand('policyDigest.repairAnnotations', { passageTarget: now });
}
