import { isAttached } from '../../core/annotations/attached';
import { followLines } from '../../core/annotations/followLines';
import type { Span } from '../../core/text/span';
import { mapOffset, mapSpans, type TextEdit } from '../../core/text/textEdits';
import { placeKey, type PlacedAnnotation, type Touch } from './placedAnnotations';

/** An edit that removes less than this was typed, and is taken as it is. */
const shortestRewrite = 200;

/**
 * Moves attached places along with text edits, exactly, without matching words, and records in `touched` what the edits hit.
 * An edit that rewrites many lines is followed line by line.
 * @param edits of one change: offsets are those before any of them
 * @param before the text before the change, if known
 */
export function moveAlong(
  placed: readonly PlacedAnnotation[], edits: readonly TextEdit[], before: string | undefined, touched: Map<string, Touch>,
): PlacedAnnotation[] {
  const moved = mapSpans(placed, edits);
  const rewritten = before === undefined ? new Map<PlacedAnnotation, Span>() : throughRewrites(placed, edits, before);
  return placed.map((place, index) => {
    const span = rewritten.get(place) ?? moved[index];
    if (span === undefined || !isAttached(place)) return place;
    const touch = rewritten.has(place) ? undefined : touchOf(place, edits);
    if (touch !== undefined && touched.get(placeKey(place)) !== 'across') touched.set(placeKey(place), touch);
    return { ...place, start: span.start, end: span.end };
  });
}

/** The places of annotations whose lines were rewritten unchanged, perhaps reordered or with other line ends. */
function throughRewrites(placed: readonly PlacedAnnotation[], edits: readonly TextEdit[], before: string): Map<PlacedAnnotation, Span> {
  const spans = new Map<PlacedAnnotation, Span>();
  for (const edit of edits.filter(({ start, end }) => end - start >= shortestRewrite)) {
    const within = placed.filter((place) => isAttached(place) && edit.start <= place.start && place.end <= edit.end);
    if (within.length === 0) continue;
    const followed = followLines(within, edit, before);
    const shift = mapOffset(edit.start, edits, 'after') - edit.start;
    within.forEach((place, index) => {
      const span = followed[index];
      if (span !== undefined) spans.set(place, { start: span.start + shift, end: span.end + shift });
    });
  }
  return spans;
}

function touchOf(span: Span, edits: readonly TextEdit[]): Touch | undefined {
  const hits = edits.filter((edit) => edit.start < span.end && span.start < edit.end
    || edit.start === edit.end && span.start < edit.start && edit.start < span.end);
  if (hits.length === 0) return undefined;
  const isWithin = hits.every((edit) => span.start <= edit.start && edit.end <= span.end
    && edit.end - edit.start < span.end - span.start);
  return isWithin ? 'within' : 'across';
}
