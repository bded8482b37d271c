import { describe, expect, it } from 'vitest';
import { isSeen, packSeen, stillThere, unpackSeen, withRenamed, withSeen } from '../../../src/core/articleTree/seenArticles';

const march = { file: 'march.txt', ids: ['ferries-stop', 'maps-open'] };
const april = { file: 'april.txt', ids: ['ferries-stop'] };

describe('articles that were seen', () => {
  it('are known by digest and id', () => {
    const seen = withSeen(new Map(), [march]);
    expect(isSeen(seen, 'march.txt', 'maps-open')).toBe(true);
    expect(isSeen(seen, 'march.txt', 'something-new')).toBe(false);
    expect(isSeen(seen, 'april.txt', 'ferries-stop')).toBe(false);
  });
  it('stay the same value where nothing is added, so that nothing is written', () => {
    const seen = withSeen(new Map(), [march, april]);
    expect(withSeen(seen, [april])).toBe(seen);
  });
  it('add up', () => {
    const seen = withSeen(withSeen(new Map(), [march]), [{ file: 'march.txt', ids: ['late-one'] }]);
    expect([...march.ids, 'late-one'].every((id) => isSeen(seen, 'march.txt', id))).toBe(true);
  });
  it('survive being kept, whatever else is found there', () => {
    const seen = withSeen(new Map(), [march, april]);
    expect(unpackSeen(JSON.parse(JSON.stringify(packSeen(seen))))).toEqual(seen);
    expect(unpackSeen('broken')).toEqual(new Map());
    expect(unpackSeen({ 'march.txt': 7 })).toEqual(new Map());
  });
  it('are forgotten when they have gone', () => {
    const seen = withSeen(new Map(), [march, april]);
    expect(stillThere(seen, [{ file: 'march.txt', ids: ['maps-open', 'other'] }])).toEqual(withSeen(new Map(), [{ file: 'march.txt', ids: ['maps-open'] }]));
  });
});

describe('withRenamed', () => {
  const seen = withSeen(new Map(), [{ file: 'old/a.txt', ids: ['x'] }, { file: 'b.txt', ids: ['y'] }]);

  it('keeps what was seen in a digest or a folder under its new name', () => {
    const renamed = withRenamed(withRenamed(seen, 'b.txt', 'c.txt'), 'old', 'new');
    expect([isSeen(renamed, 'c.txt', 'y'), isSeen(renamed, 'new/a.txt', 'x'), isSeen(renamed, 'b.txt', 'y')]).toEqual([true, true, false]);
  });

  it('changes nothing for other files', () => {
    expect(withRenamed(seen, 'ol', 'new')).toBe(seen);
  });
});
