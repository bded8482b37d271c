import { expect, it } from 'vitest';
import { countTagUse } from '../../../src/core/codebook/tagUse';

it('counts tags with their parents, a passage once for each', () => {
  const uses = countTagUse([['a/b', 'a/c'], ['a'], ['a/b', 'a/b'], ['d'], []]);
  expect(Object.fromEntries(uses)).toEqual({
    'a': { own: 1, all: 3 }, 'a/b': { own: 2, all: 2 }, 'a/c': { own: 1, all: 1 }, 'd': { own: 1, all: 1 },
  });
});
