import type * as vscode from 'vscode';
import { applyEdits, type TextEdit } from '../../core/annotations/moveSpans';
import { isAttached } from '../../core/annotations/attached';
import { resolveAnchors } from '../../core/annotations/resolveAnchors';
import type { AnchorStatus, Annotation } from '../../core/annotations/types';
import type { Article } from '../../core/digest/types';
import type { Span } from '../../core/text/span';
import type { LoadedSidecar } from './sidecarFiles';

/** An annotation and where it is in the text as it stands. */
export interface PlacedAnnotation extends Span {
  readonly digest: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly coder: string;
  readonly annotation: Annotation;
  readonly status: AnchorStatus;
  readonly score: number;
}

/**
 * Finds the annotations of all sidecars of a digest in its text.
 * @param followed places that are known already; those whose quote is the same are kept
 */
export function placeAnnotations(
  digest: vscode.Uri, sidecars: readonly LoadedSidecar[], text: string, articles: readonly Article[], followed: readonly PlacedAnnotation[],
): PlacedAnnotation[] {
  const known = new Map(followed.filter(isAttached).map((place) => [placeKey(place), place]));
  return sidecars.flatMap(({ uri, coder, sidecar }) => {
    const annotations = sidecar?.annotations ?? [];
    const keptOf = (annotation: Annotation): PlacedAnnotation | undefined => {
      const place = known.get(placeKey({ sidecar: uri, annotation }));
      return place !== undefined && hasSameAnchor(place.annotation, annotation) ? place : undefined;
    };
    const sought = annotations.filter((annotation) => keptOf(annotation) === undefined);
    const resolved = new Map(resolveAnchors(text, articles, sought).map((place) => [place.id, place]));
    return annotations.flatMap((annotation) => {
      const kept = keptOf(annotation);
      if (kept !== undefined) return [{ ...kept, annotation }];
      const place = resolved.get(annotation.id);
      return place === undefined ? [] : [{
        digest, sidecar: uri, coder, annotation, status: place.status, score: place.score, start: place.start, end: place.end,
      }];
    });
  });
}

function hasSameAnchor(a: Annotation, b: Annotation): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix && a.start === b.start && a.end === b.end;
}

/** What edits did to an annotation since its place was last certain: changed its words, or cut across its bounds. */
export type Touch = 'within' | 'across';

/** Moves what is attached along with edits of the text, exactly, without any matching, and notes in `touched` what they hit. */
export function moveAlong(
  placed: readonly PlacedAnnotation[], edits: readonly TextEdit[], touched: Map<string, Touch>,
): PlacedAnnotation[] {
  const moved = applyEdits(placed, edits);
  return placed.map((place, index) => {
    const span = moved[index];
    if (span === undefined || !isAttached(place)) return place;
    const touch = touchOf(place, edits);
    if (touch !== undefined && touched.get(placeKey(place)) !== 'across') touched.set(placeKey(place), touch);
    return { ...place, start: span.start, end: span.end };
  });
}

function touchOf(span: Span, edits: readonly TextEdit[]): Touch | undefined {
  const hits = edits.filter((edit) => edit.start < span.end && span.start < edit.end
    || edit.start === edit.end && span.start < edit.start && edit.start < span.end);
  if (hits.length === 0) return undefined;
  const isWithin = hits.every((edit) => span.start <= edit.start && edit.end <= span.end
    && edit.end - edit.start < span.end - span.start);
  return isWithin ? 'within' : 'across';
}

/**
 * Checks what was moved against the text. An annotation that still quotes its words, or whose words were edited from
 * within, stays; any other is looked for again by its quote, and flagged where that is not found.
 */
export function settle(
  placed: readonly PlacedAnnotation[], touched: ReadonlyMap<string, Touch>, text: string, articles: readonly Article[],
): PlacedAnnotation[] {
  return placed.map((place) => {
    if (isSettled(place, touched.get(placeKey(place)), text)) return place;
    const found = resolveAnchors(text, articles, [place.annotation])[0];
    return found === undefined ? place : { ...place, status: found.status, score: found.score, start: found.start, end: found.end };
  });
}

function isSettled(place: PlacedAnnotation, touch: Touch | undefined, text: string): boolean {
  if (!isAttached(place) || place.end <= place.start) return false;
  return touch !== 'across' || text.slice(place.start, place.end) === place.annotation.exact;
}

/** Unique over all sidecars. */
export function placeKey({ sidecar, annotation }: Pick<PlacedAnnotation, 'sidecar' | 'annotation'>): string {
  return `${sidecar.toString()}#${annotation.id}`;
}
