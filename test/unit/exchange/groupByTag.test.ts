import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../src/core/codebook/types';
import { groupByTag } from '../../../src/core/exchange/groupByTag';
import { segment } from '../search/segment';

const codebook: Codebook = { version: 1, tags: [{ name: 'z', description: 'Last', tags: [{ name: 'inner', tags: [{ name: 'most' }] }, { name: 'empty' }] }, { name: 'a' }] };
const shown = (tags: readonly (readonly string[])[], onlyTag?: string) =>
  groupByTag(tags.map((each) => segment({ tags: each })), codebook, onlyTag).map(({ tag, depth, segments }) => [tag, depth, segments.length]);

describe('groupByTag', () => {
  it('follows the codebook in order and depth; what it lacks is behind its siblings, by name; untagged ones come last', () => {
    expect(shown([['a'], ['z/other'], ['z/inner'], ['unlisted/deep'], ['z/added'], [], ['z']])).toEqual([
      ['z', 1, 1], ['z/inner', 2, 1], ['z/added', 2, 1], ['z/other', 2, 1], ['a', 1, 1], ['unlisted', 1, 0], ['unlisted/deep', 2, 1], [null, 1, 1],
    ]);
  });

  it('has a tag above others also without segments of its own, but none that nothing is below', () => {
    expect(shown([['z/inner/most']])).toEqual([['z', 1, 0], ['z/inner', 2, 0], ['z/inner/most', 3, 1]]);
    expect(shown([])).toEqual([]);
  });

  it('keeps tags apart whose names begin alike', () => {
    expect(shown([['b-c'], ['b/d'], ['b']])).toEqual([['b', 1, 1], ['b/d', 2, 1], ['b-c', 1, 1]]);
  });

  it('shows one tag and those below it alone, from the top', () => {
    expect(shown([['z/inner', 'a'], ['z/inner/most', 'z']], 'z/inner')).toEqual([['z/inner', 1, 1], ['z/inner/most', 2, 1]]);
  });

  it('gives what the codebook says of a tag', () => {
    expect(groupByTag([segment({ tags: ['z/new'] })], codebook).map(({ definition }) => definition?.description)).toEqual(['Last', undefined]);
  });
});
