import { wordSegmenter } from './segmenter';
import type { Span } from './span';

/** No word is longer, and this much text is cut into words quickly, however long its lines are. In UTF-16 code units. */
const reach = 400;

/** An edge of a passage and where it goes: one word to the left or to the right in the text. */
export interface Nudge {
  readonly edge: 'start' | 'end';
  readonly to: 'left' | 'right';
}

/**
 * A span with one edge moved to the next edge of a word, or of the marks next to a word.
 * @returns undefined where nothing would be left of it, or the text ends there
 */
export function nudged(text: string, span: Span, { edge, to }: Nudge): Span | undefined {
  const from = span[edge];
  const edges = wordEdges(text, Math.max(0, from - reach), Math.min(text.length, from + reach), edge);
  const next = to === 'left' ? edges.findLast((at) => at < from) : edges.find((at) => at > from);
  if (next === undefined) return undefined;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : undefined;
}

/** Where words begin (or end) in a stretch of text, in order; words with the marks before (or after) them have an edge of their own. */
function wordEdges(text: string, from: number, to: number, edge: Nudge['edge']): number[] {
  const pieces = [...wordSegmenter().segment(text.slice(from, to))];
  return pieces.flatMap(({ index, segment, isWordLike }, number) => {
    if (segment.trim() === '') return [];
    const neighbour = pieces[edge === 'start' ? number - 1 : number + 1]?.segment ?? ' ';
    const isEdge = isWordLike === true || neighbour.trim() === '';
    return isEdge ? [from + index + (edge === 'start' ? 0 : segment.length)] : [];
  });
}
