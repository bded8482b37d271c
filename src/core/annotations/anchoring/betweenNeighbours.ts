import type { Span } from '../../text/span';
import { isAttached } from '../attached';
import type { Annotation, ResolvedAnchor } from '../types';
import type { Found } from './anchorSearch';
import type { Neighbours, Room } from './neighbours';

/**
 * Text between two neighbours that shrank by more than this may have lost a whole paragraph, the passage's own perhaps; text
 * that grew by more was put in. Then a place between them is a guess.
 */
const mostShrinkage = 160;
const mostGrowth = 600;

/** How far a passage may be from where its neighbours suggest. */
const tolerance = 60;

/** The same after the last neighbour, where only words that occur once are taken. */
const openTolerance = 200;

/** How far around no other place may have its words, if they occur several times in its article. */
const clearing = 240;

/** How far from there a place may be that has only some of its surroundings: further away stands a copy, not the passage. */
const farthest = 600;

/** The certainty of a place known only by its words and neighbours. */
const neighbourScore = 0.4;

/** Shorter quotes occur everywhere. */
const shortestWord = 4;

/**
 * Looks again at an anchor once its neighbours are known: a place whose surroundings do not all speak for it must be where
 * they leave room for it, and words whose surroundings were rewritten are taken if they occur once in that room.
 */
export function betweenNeighbours(found: Found, annotation: Annotation, neighbours: Neighbours): ResolvedAnchor {
  const { anchor } = found;
  if (isAttached(anchor)) {
    const isSole = anchor.status !== 'fuzzy' && found.verbatim.length === 1;
    const room = found.isHome && (found.isCertain || isSole) ? undefined : neighbours.around(annotation.start, true);
    if (room === undefined || isPossible(anchor, room)) return anchor;
    const lost: ResolvedAnchor = { id: anchor.id, status: 'orphan', score: 0, start: annotation.start, end: annotation.end };
    const other = placed(lost, found, room);
    if (!found.isCertain) return other;
    return isAttached(other) ? { ...lost, status: 'ambiguous', score: anchor.score } : anchor;
  }
  return placed(anchor, found, neighbours.around(annotation.start));
}

function isPossible({ start }: Span, { start: from, end, expected }: Room): boolean {
  return start >= from && start <= end && start >= expected.start - farthest && start <= expected.end + farthest;
}

function placed(anchor: ResolvedAnchor, { verbatim, atHome }: Found, room: Room | undefined): ResolvedAnchor {
  const span = room === undefined ? undefined : placeIn(room, anchor.end - anchor.start, verbatim, atHome);
  return span === undefined ? anchor : { ...anchor, ...span, status: span.start === anchor.start ? 'exact' : 'moved', score: neighbourScore };
}

function placeIn(room: Room, length: number, verbatim: readonly Span[], atHome: readonly Span[]): Span | undefined {
  const { expected, growth } = room;
  // Both neighbours moved equally: the text between them is unchanged.
  const unmoved = growth === 0 && !room.isOpen ? verbatim.find(({ start }) => start === expected.start) : undefined;
  if (unmoved !== undefined) return unmoved;
  if (length < shortestWord || growth < -mostShrinkage || growth > mostGrowth) return undefined;
  if (room.isOpen) return verbatim.length === 1 ? atHome.find(({ start }) => Math.abs(start - expected.start) <= openTolerance) : undefined;
  const isNear = ({ start }: Span, by: number): boolean => start >= expected.start - by && start <= expected.end + by;
  const near = atHome.length === 1 ? atHome : verbatim.filter((place) => isNear(place, clearing));
  const [place] = near;
  return place !== undefined && near.length === 1 && isNear(place, tolerance) ? place : undefined;
}
