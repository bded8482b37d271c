import type { Article } from '../../digest/types';
import type { Span } from '../../text/span';
import { AnchorSearch } from './anchorSearch';
import { withinParagraph } from './withinParagraph';
import type { Annotation } from '../types';

/** A place that a person may choose for an annotation. `score` 0 … 1 is its similarity, surroundings included. */
export interface CandidatePlace extends Span {
  readonly score: number;
}

/** Nobody chooses among more, and anything less similar has nothing to do with the passage. */
const mostPlaces = 6;
const leastScore = 0.25;

/**
 * The places where an annotation that needs attention may belong, most similar first. Unlike `resolveAnchors`, this decides
 * nothing.
 */
export function candidatePlaces(text: string, articles: readonly Article[], annotation: Annotation): CandidatePlace[] {
  const places: CandidatePlace[] = [];
  for (const { score, ...span } of new AnchorSearch(text, articles).candidates(annotation)) {
    const place = withinParagraph(text, span, annotation.exact);
    const isNew = place !== undefined && place.end > place.start && !places.some(({ start, end }) => start < place.end && place.start < end);
    if (isNew && score >= leastScore) places.push({ ...place, score });
    if (places.length === mostPlaces) break;
  }
  return places;
}
