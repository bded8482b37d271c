import type { Article } from '../../digest/types';
import type { Span } from '../../text/span';
import { AnchorSearch, type Found } from './anchorSearch';
import { Neighbours, type Moved } from './neighbours';
import { isAttached } from '../attached';
import type { Annotation, ResolvedAnchor } from '../types';

/**
 * Finds annotations in the text of now.
 * @param articles of that text, in order
 * @param signal read between annotations; where it is set, nothing is returned
 * @returns one for each annotation, in their order
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
 * The same, with a rest after each annotation that had to be looked for, so that others can be served or the search
 * given up.
 * @param known what is certain from elsewhere: passages that were followed through every edit
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

/** What an annotation is that stands where it was, with its words and all around them. */
export function inPlace({ id, start, end }: Annotation): ResolvedAnchor {
  return { id, status: 'exact', score: 1, start, end };
}

/** Neighbours that are themselves uncertain prove nothing. */
const trusted = 0.45;

/** How far from where its neighbours have it a passage may be, and how far around no other place may have its words. */
const tolerance = 60;
const clearing = 400;

/** The certainty of a place that is known by the words and the neighbours alone. */
const neighbourScore = 0.4;

/** Shorter words stand everywhere. */
const shortestWord = 4;

/** Words whose surroundings were rewritten are taken if they stand once where the passages around them leave room for them. */
function betweenNeighbours(anchor: ResolvedAnchor, verbatim: readonly Span[], neighbours: Neighbours): ResolvedAnchor {
  const expected = verbatim.length > 0 ? neighbours.expected(anchor.start) : undefined;
  if (expected === undefined) return anchor;
  // Both neighbours moved alike: the text between them is as it was.
  const unmoved = expected.start === expected.end ? verbatim.find(({ start }) => start === expected.start) : undefined;
  if (unmoved !== undefined) return { ...anchor, ...unmoved, status: unmoved.start === anchor.start ? 'exact' : 'moved', score: neighbourScore };
  if (anchor.end - anchor.start < shortestWord) return anchor;
  const near = verbatim.filter(({ start }) => start >= expected.start - clearing && start <= expected.end + clearing);
  const [place] = near;
  if (place === undefined || near.length > 1 || place.start < expected.start - tolerance || place.start > expected.end + tolerance) return anchor;
  return { ...anchor, ...place, status: place.start === anchor.start ? 'exact' : 'moved', score: neighbourScore };
}

/** Whether the words and both contexts stand where they were: in an unchanged text nothing else is looked at. */
export function isInPlace(text: string, { exact, prefix, suffix, start, end }: Annotation): boolean {
  return end - start === exact.length && exact !== ''
    && text.startsWith(exact, start)
    && text.startsWith(suffix, end)
    && start >= prefix.length && text.startsWith(prefix, start - prefix.length);
}
