import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWhile } from '../../../src/core/text/countWhile';

it('counts the items before the first that does not fulfil the condition', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -1, max: 10 }), (numbers, limit) => {
    const ascending = [...numbers].sort((a, b) => a - b);
    expect(countWhile(ascending.length, (index) => (ascending[index] ?? NaN) < limit)).toBe(ascending.filter((number) => number < limit).length);
  }));
});
