import type { Span } from './span';

/**
 * Lays spans out in parallel lanes so that none overlap: each gets the lowest lane that is free at its start. Of spans
 * with the same start, the longer comes first.
 * @returns the lane of each span, from 0, in the order given
 */
export function assignLanes(spans: readonly Span[]): number[] {
  const lanes = spans.map(() => 0);
  const ends: number[] = [];
  const order = spans.map((span, index) => ({ span, index }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.index - b.index);
  for (const { span, index } of order) {
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free < 0 ? ends.length : free;
    lanes[index] = lane;
    ends[lane] = span.end;
  }
  return lanes;
}
