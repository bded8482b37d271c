import { resolveAnchors } from '../annotations/anchoring/resolveAnchors';
import { isAttached } from '../annotations/attached';
import { placeNotes } from '../annotations/anchoring/placeNotes';
import type { Annotation } from '../annotations/types';
import { articleAt } from '../digest/article/articleAt';
import type { Article } from '../digest/types';
import type { CoderAnnotation, CoderNote, CoderSidecar } from './types';

/** Resolves the sidecars of a digest in its current text, each in its own order, one after the other. */
export function resolveSidecars(
  text: string, articles: readonly Article[], sidecars: readonly CoderSidecar[],
): { notes: CoderNote[]; annotations: CoderAnnotation[] } {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const notes = sidecars.flatMap(({ name, coder, sidecar }): CoderNote[] => {
    const placed = placeNotes(articles, sidecar.articles);
    return sidecar.articles.map((note, index) => ({ coder, sidecar: name, note, article: placed[index] }));
  });
  const annotations = sidecars.flatMap(({ name, coder, sidecar }) => {
    const noteOf = new Map(notes.filter((one) => one.sidecar === name).map(({ article, note }) => [article?.id ?? note.id, note]));
    const anchors = resolveAnchors(text, articles, sidecar.annotations);
    return sidecar.annotations.flatMap((annotation, index) => {
      const anchor = anchors[index];
      if (anchor === undefined) return [];
      const article = isAttached(anchor) ? articleAt(articles, anchor.start) : homeOf(annotation, byId);
      const note = noteOf.get(article?.id ?? annotation.article ?? '');
      return [{ coder: annotation.coder ?? coder, sidecar: name, annotation, anchor, article, note }];
    });
  });
  return { notes, annotations };
}

function homeOf(annotation: Annotation, byId: ReadonlyMap<string, Article>): Article | undefined {
  return annotation.article === undefined ? undefined : byId.get(annotation.article);
}
