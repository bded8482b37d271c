import type { Article } from '../../digest/types';
import { AnchorSearch, type Found } from './anchorSearch';
import { betweenNeighbours } from './betweenNeighbours';
import { Neighbours, type Moved } from './neighbours';
import { isAttached } from '../attached';
import type { Annotation, ResolvedAnchor } from '../types';

/**
 * Finds annotations in the current text.
 * @param articles of that text, in order
 * @param signal checked between annotations; if aborted, nothing is returned
 * @returns one per annotation, in their order
 */
export function resolveAnchors(
  text: string, articles: readonly Article[], annotations: readonly Annotation[], signal?: { readonly aborted: boolean },
): ResolvedAnchor[] {
  const steps = resolveSteps(text, articles, annotations);
  while (signal?.aborted !== true) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
  return [];
}

/**
 * The same, yielding after each annotation that had to be searched for, so that others get a turn or the search can be
 * cancelled.
 * @param known what is already certain: passages followed through every edit
 */
export function* resolveSteps(
  text: string, articles: readonly Article[], annotations: readonly Annotation[], known: readonly Moved[] = [],
): Generator<undefined, ResolvedAnchor[]> {
  const search = new AnchorSearch(text, articles);
  const found: Found[] = [];
  for (const annotation of annotations) {
    if (isInPlace(text, annotation)) found.push({ anchor: inPlace(annotation), isCertain: true, isHome: true, verbatim: [], atHome: [] });
    else {
      found.push(search.find(annotation));
      yield;
    }
  }
  const neighbours = new Neighbours([...known, ...found.flatMap(({ anchor }, index) => {
    const from = annotations[index]?.start;
    return from !== undefined && anchor.score >= trusted && isAttached(anchor) ? [{ from, to: anchor.start }] : [];
  })]);
  return found.map((one, index) => {
    const annotation = annotations[index];
    return annotation === undefined ? one.anchor : betweenNeighbours(one, annotation, neighbours);
  });
}

/** The result for an annotation still in its place, with unchanged words and surroundings. */
export function inPlace({ id, start, end }: Annotation): ResolvedAnchor {
  return { id, status: 'exact', score: 1, start, end };
}

/** Neighbours that are themselves uncertain prove nothing. */
const trusted = 0.45;

/** Whether the words and both contexts are where they were: an unchanged text needs no other check. */
export function isInPlace(text: string, { exact, prefix, suffix, start, end }: Annotation): boolean {
  return end - start === exact.length && exact !== ''
    && text.startsWith(exact, start)
    && text.startsWith(suffix, end)
    && start >= prefix.length && text.startsWith(prefix, start - prefix.length);
}
