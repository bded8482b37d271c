import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestLabels } from '../../../../src/core/entities/tagger/bestLabels';
import { labelCount, mayFollow, outside } from '../../../../src/core/entities/tagger/labels';

const unit = 1 / 8;

/** The best total over all allowed labellings, one by one. */
function bestTotal(scores: readonly number[], transitions: Float32Array, length: number, at = 0, before = outside): number {
  if (at === length) return mayFollow(before, outside) ? transitions[before * labelCount]! : -Infinity;
  let best = -Infinity;
  for (let label = 0; label < labelCount; label += 1) {
    if (!mayFollow(before, label)) continue;
    const here = scores[at * labelCount + label]! * unit + transitions[before * labelCount + label]!;
    best = Math.max(best, here + bestTotal(scores, transitions, length, at + 1, label));
  }
  return best;
}

it('finds the labelling with the highest total among those allowed', () => {
  const numbers = (count: number) => fc.array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }).chain((length) => fc.tuple(fc.constant(length), numbers(length * labelCount), numbers(labelCount * labelCount))), ([length, scores, steps]) => {
      const transitions = Float32Array.from(steps, (step) => step / 8);
      const decoder = new BestLabels(transitions, unit);
      decoder.begin(length);
      decoder.scores.set(scores);
      const labels = decoder.find(length);
      let total = 0;
      let before: number = outside;
      labels.forEach((label, at) => {
        expect(mayFollow(before, label)).toBe(true);
        total += scores[at * labelCount + label]! * unit + transitions[before * labelCount + label]!;
        before = label;
      });
      expect(mayFollow(before, outside)).toBe(true);
      expect(total + transitions[before * labelCount]!).toBeCloseTo(bestTotal(scores, transitions, length), 3);
    }),
    { numRuns: 30 },
  );
});
