import { expect, it } from 'vitest';
import fc from 'fast-check';
import { assignLanes } from '../../../src/core/text/lanes';

it('gives spans that lie apart the same lane, and overlapping ones lanes of their own', () => {
  expect(assignLanes([{ start: 5, end: 9 }, { start: 0, end: 4 }, { start: 2, end: 7 }, { start: 7, end: 8 }])).toEqual([0, 0, 1, 1]);
});

it('gives the longer of two spans with one start the lower lane', () => {
  expect(assignLanes([{ start: 0, end: 3 }, { start: 0, end: 8 }])).toEqual([1, 0]);
});

it('never lets two spans of a lane overlap, nor takes more lanes than overlap at a place', () => {
  const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
    const lanes = assignLanes(spans);
    const deepest = Math.max(0, ...spans.map(({ start }) => spans.filter((other) => other.start <= start && start < other.end).length));
    expect(Math.max(-1, ...lanes) + 1).toBe(deepest);
    spans.forEach((a, i) => { spans.forEach((b, j) => {
      if (i !== j && lanes[i] === lanes[j]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
    }); });
  }));
});
