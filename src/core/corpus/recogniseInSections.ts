import type { EntityRecogniser, Mention } from '../entities/types';
import type { Steps } from '../steps';
import type { Span } from '../text/span';

/**
 * How much of an article is searched for entities at a time, in UTF-16 code units. No article is this long, but a text
 * without titles counts as one article, and some steps of the recogniser take as long as their input is.
 */
const longestSection = 100_000;

/** @param spans of `text`, in order and disjoint */
export function* recogniseInSections(text: string, spans: readonly Span[], recogniser: EntityRecogniser): Steps<readonly Mention[]> {
  const found: (readonly Mention[])[] = [];
  for (const section of sections(text, spans)) found.push(yield* recogniser.recogniseSteps(text, section));
  const [first = []] = found;
  return found.length <= 1 ? first : found.flat();
}

/** The spans in groups of at most `longestSection`; a longer span is cut at line ends. */
function sections(text: string, spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let room = 0;
  for (const { start, end } of spans) {
    for (let from = start; from < end;) {
      if (room === 0) {
        groups.push([]);
        room = longestSection;
      }
      const to = end - from <= room ? end : cutBefore(text, from, from + room);
      groups.at(-1)?.push({ start: from, end: to });
      room = to === end ? room - (to - from) : 0;
      from = to;
    }
  }
  return groups;
}

/** After the last line, or else the last word, that ends before `limit`. */
function cutBefore(text: string, from: number, limit: number): number {
  for (const sign of ['\n', '\r', ' ']) {
    const at = text.lastIndexOf(sign, limit - 1);
    if (at > from) return at + 1;
  }
  return limit;
}
