import type * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import { inPlace, isInPlace, resolveSteps } from '../../core/annotations/anchoring/resolveAnchors';
import type { AnchorStatus, Annotation, ResolvedAnchor } from '../../core/annotations/types';
import type { Article } from '../../core/digest/types';
import type { Span } from '../../core/text/span';
import type { LoadedSidecar } from './sidecarFiles';

/** An annotation and its place in the current text. */
export interface PlacedAnnotation extends Span {
  readonly digest: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly coder: string;
  readonly annotation: Annotation;
  readonly status: AnchorStatus;
  readonly score: number;
}

/** What edits did to an annotation since its place was last certain: changed its words or cut across its bounds. */
export type Touch = 'within' | 'across';

/** What is known before any search. */
export interface KnownPlaces {
  /** In the order of the sidecars; what has no place yet keeps its last one, or is left out if it never had one. */
  readonly placed: readonly PlacedAnnotation[];
  /** Those that must be searched for. */
  readonly sought: readonly { readonly sidecar: LoadedSidecar; readonly annotation: Annotation }[];
}

/**
 * The places that need no search: annotations still where they were saved, and those followed through all edits that still
 * match their quote or were only edited within.
 * @param followed places as moved along with the text; empty if it may have changed unseen
 */
export function knownPlaces(
  digest: vscode.Uri, sidecars: readonly LoadedSidecar[], text: string,
  followed: readonly PlacedAnnotation[], touched: ReadonlyMap<string, Touch>,
): KnownPlaces {
  const last = new Map(followed.map((place) => [placeKey(place), place]));
  const placed: PlacedAnnotation[] = [];
  const sought: { readonly sidecar: LoadedSidecar; readonly annotation: Annotation }[] = [];
  for (const sidecar of sidecars) {
    for (const annotation of sidecar.sidecar?.annotations ?? []) {
      const key = placeKey({ sidecar: sidecar.uri, annotation });
      const place = last.get(key);
      if (place !== undefined && hasSameAnchor(place.annotation, annotation) && isSettled(place, touched.get(key), text)) placed.push({ ...place, annotation });
      else if (isInPlace(text, annotation)) placed.push(placeOf(digest, sidecar, annotation, inPlace(annotation)));
      else {
        sought.push({ sidecar, annotation });
        if (place !== undefined) placed.push({ ...place, annotation });
      }
    }
  }
  return { placed, sought };
}

/** Searches for what has no place, yielding after each. @returns all places, in the order of the sidecars */
export function* searchPlaces(
  digest: vscode.Uri, sidecars: readonly LoadedSidecar[], { placed, sought }: KnownPlaces, text: string, articles: readonly Article[],
): Generator<undefined, PlacedAnnotation[]> {
  const wanted = new Set(sought.map(keyOf));
  const places = new Map(placed.filter((place) => !wanted.has(placeKey(place))).map((place) => [placeKey(place), place]));
  for (const sidecar of sidecars) {
    const own = sought.filter((one) => one.sidecar === sidecar).map(({ annotation }) => annotation);
    if (own.length === 0) continue;
    const certain = [...places.values()].filter(isAttached).map(({ annotation, start }) => ({ from: annotation.start, to: start }));
    const found = yield* resolveSteps(text, articles, own, certain);
    own.forEach((annotation, index) => {
      const anchor = found[index];
      if (anchor !== undefined) places.set(keyOf({ sidecar, annotation }), placeOf(digest, sidecar, annotation, anchor));
    });
  }
  return sidecars.flatMap((sidecar) => (sidecar.sidecar?.annotations ?? []).flatMap((annotation) => places.get(keyOf({ sidecar, annotation })) ?? []));
}

function placeOf(digest: vscode.Uri, { uri, coder }: LoadedSidecar, annotation: Annotation, { status, score, start, end }: ResolvedAnchor): PlacedAnnotation {
  return { digest, sidecar: uri, coder, annotation, status, score, start, end };
}

function hasSameAnchor(a: Annotation, b: Annotation): boolean {
  return a === b || (a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix && a.start === b.start && a.end === b.end);
}

function isSettled(place: PlacedAnnotation, touch: Touch | undefined, text: string): boolean {
  if (!isAttached(place) || place.end <= place.start) return false;
  return touch !== 'across' || text.slice(place.start, place.end) === place.annotation.exact;
}

/** Unique across all sidecars. */
export function placeKey({ sidecar, annotation }: Pick<PlacedAnnotation, 'sidecar' | 'annotation'>): string {
  return `${sidecar.toString()}#${annotation.id}`;
}

function keyOf({ sidecar, annotation }: { readonly sidecar: LoadedSidecar; readonly annotation: Annotation }): string {
  return placeKey({ sidecar: sidecar.uri, annotation });
}
