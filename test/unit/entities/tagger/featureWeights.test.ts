import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureWeights } from '../../../../src/core/entities/tagger/featureWeights';
import { labelCount } from '../../../../src/core/entities/tagger/labels';

const hash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -3, max: 3 }));
const row = fc.uniqueArray(fc.tuple(fc.nat(labelCount - 1), fc.integer({ min: -127, max: 127 })), { maxLength: labelCount, selector: ([label]) => label });

it('adds the weights of the features that it knows, and nothing for others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(hash, row), { maxLength: 60, selector: ([value]) => value }), fc.array(hash, { maxLength: 20 }), (known, others) => {
      const features = [...known].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
      const weights = new FeatureWeights(
        Uint32Array.from(features, ([value]) => value >>> 0),
        Uint32Array.from([0, ...features.keys()].map((_, end) => features.slice(0, end).reduce((sum, [, pairs]) => sum + pairs.length, 0))),
        Uint8Array.from(features.flatMap(([, pairs]) => pairs.map(([label]) => label))),
        Int8Array.from(features.flatMap(([, pairs]) => pairs.map(([, weight]) => weight))),
      );
      const asked = [...others, ...features.slice(0, 5).map(([value]) => value)];
      const expected = new Int32Array(2 * labelCount);
      for (const value of asked) for (const [label, weight] of features.find(([each]) => each === value)?.[1] ?? []) expected[labelCount + label]! += weight;
      const scores = new Int32Array(2 * labelCount);
      weights.addTo(scores, labelCount, { hashes: Int32Array.from(asked), families: new Uint8Array(asked.length), count: asked.length });
      expect([...scores]).toEqual([...expected]);
    }),
  );
});
