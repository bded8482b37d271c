import type { Article } from '../../digest/types';
import type { Span } from '../../text/span';
import { AnchorSearch, type Found } from './anchorSearch';
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
    if (isInPlace(text, annotation)) found.push({ anchor: inPlace(annotation), verbatim: [] });
    else {
      found.push(search.find(annotation));
      yield;
    }
  }
  const neighbours = new Neighbours([...known, ...found.flatMap(({ anchor }, index) => {
    const from = annotations[index]?.start;
    return from !== undefined && anchor.score >= trusted && isAttached(anchor) ? [{ from, to: anchor.start }] : [];
  })]);
  return found.map(({ anchor, verbatim }) => betweenNeighbours(anchor, verbatim, neighbours));
}

/** The result for an annotation still in its place, with unchanged words and surroundings. */
export function inPlace({ id, start, end }: Annotation): ResolvedAnchor {
  return { id, status: 'exact', score: 1, start, end };
}

/** Neighbours that are themselves uncertain prove nothing. */
const trusted = 0.45;

/** How far a passage may be from where its neighbours suggest, and how far around no other place may have its words. */
const tolerance = 60;
const clearing = 400;

/** The certainty of a place known only by its words and neighbours. */
const neighbourScore = 0.4;

/** Shorter quotes occur everywhere. */
const shortestWord = 4;

/** Words whose surroundings were rewritten are accepted if they occur once where the neighbouring passages leave room for them. */
function betweenNeighbours(anchor: ResolvedAnchor, verbatim: readonly Span[], neighbours: Neighbours): ResolvedAnchor {
  const expected = verbatim.length > 0 ? neighbours.expected(anchor.start) : undefined;
  if (expected === undefined) return anchor;
  // Both neighbours moved equally: the text between them is unchanged.
  const unmoved = expected.start === expected.end ? verbatim.find(({ start }) => start === expected.start) : undefined;
  if (unmoved !== undefined) return { ...anchor, ...unmoved, status: unmoved.start === anchor.start ? 'exact' : 'moved', score: neighbourScore };
  if (anchor.end - anchor.start < shortestWord) return anchor;
  const near = verbatim.filter(({ start }) => start >= expected.start - clearing && start <= expected.end + clearing);
  const [place] = near;
  if (place === undefined || near.length > 1 || place.start < expected.start - tolerance || place.start > expected.end + tolerance) return anchor;
  return { ...anchor, ...place, status: place.start === anchor.start ? 'exact' : 'moved', score: neighbourScore };
}

/** Whether the words and both contexts are where they were: an unchanged text needs no other check. */
export function isInPlace(text: string, { exact, prefix, suffix, start, end }: Annotation): boolean {
  return end - start === exact.length && exact !== ''
    && text.startsWith(exact, start)
    && text.startsWith(suffix, end)
    && start >= prefix.length && text.startsWith(prefix, start - prefix.length);
}
