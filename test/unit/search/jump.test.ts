import { describe, expect, it } from 'vitest';
import { createArticleIndex } from '../../../src/core/search/jump';

const titles = [
  'Harbour towns sue over undersea cables',
  'Regulator opens a case against the ferry platform',
  'Undersea cable repair ships are running out',
  'Élysée backs quantum network',
  'Quantum',
  'Cable',
  'U.S. court halts the ferry platform rule',
];
const index = createArticleIndex(titles.map((title, number) => ({ file: 'week.txt', title, titleStart: number * 100 })));
const found = (query: string, limit = 50): string[] => index.search(query, limit).map((match) => match.title);

describe('article index', () => {
  it('gives all in order for an empty query, up to the limit', () => {
    expect(found('')).toEqual(titles);
    expect(found('   ', 2)).toEqual(titles.slice(0, 2));
    expect(found('', 0)).toEqual([]);
  });

  it('gives the entry with its place and a score of 1 for the exact title', () => {
    expect(index.search('élysée backs QUANTUM network', 1)).toEqual([
      { file: 'week.txt', title: 'Élysée backs quantum network', titleStart: 300, score: 1 },
    ]);
  });

  it('puts the exact title first', () => {
    expect(found('quantum')[0]).toBe('Quantum');
    expect(found('cable')[0]).toBe('Cable');
  });

  it('takes words in any order, and the order typed breaks the tie', () => {
    expect(found('cable undersea')).toEqual(expect.arrayContaining([titles[0], titles[2]]));
    expect(found('platform ferry').sort()).toEqual([titles[1], titles[6]]);
    const twoOrders = createArticleIndex(['Sea law', 'Law of the sea'].map((title) => ({ file: 'a', title, titleStart: 0 })));
    expect(twoOrders.search('law sea', 2).map((match) => match.title)).toEqual(['Law of the sea', 'Sea law']);
  });

  it('prefers beginnings of words to hits inside words', () => {
    const ports = createArticleIndex(['Airports close', 'A portrait of trade'].map((title) => ({ file: 'a', title, titleStart: 0 })));
    expect(ports.search('port', 2).map((match) => match.title)).toEqual(['A portrait of trade', 'Airports close']);
  });

  it('ignores accents both ways', () => {
    expect(found('elysee')[0]).toBe('Élysée backs quantum network');
    expect(found('qüantum nétwork')[0]).toBe('Élysée backs quantum network');
  });

  it('reads an abbreviation with and without dots alike', () => {
    expect(found('us court')[0]).toBe(titles[6]);
    expect(found('U.S. court')[0]).toBe(titles[6]);
  });

  it('tolerates typing errors, also in a word that is not finished', () => {
    expect(found('qauntum')).toEqual(expect.arrayContaining(['Quantum', titles[3]]));
    expect(found('regulater')[0]).toBe(titles[1]);
    expect(found('platfrom ferry').sort()).toEqual([titles[1], titles[6]]);
    expect(found('regulat')[0]).toBe(titles[1]);
    expect(found('regulta')[0]).toBe(titles[1]);
  });

  it('ranks a literal hit above a likeness', () => {
    const pair = createArticleIndex(['Charter signed', 'Chapter closed'].map((title) => ({ file: 'a', title, titleStart: 0 })));
    expect(pair.search('chapter', 2)[0]?.title).toBe('Chapter closed');
  });

  it('takes the beginnings of several words run together', () => {
    expect(found('hartosu')).toEqual([titles[0]]);
  });

  it('shows what fits most of the words where nothing fits all', () => {
    expect(found('undersea cable tariffs')).toEqual(expect.arrayContaining([titles[0], titles[2]]));
  });

  it('finds nothing for words that are nowhere, and for signs alone', () => {
    expect(found('xylophone')).toEqual([]);
    expect(found('???')).toEqual([]);
  });

  it('keeps equals in the order of the entries', () => {
    const same = createArticleIndex([3, 1, 2].map((titleStart) => ({ file: 'a', title: 'Weekly notes', titleStart })));
    expect(same.search('weekly', 3).map((match) => match.titleStart)).toEqual([3, 1, 2]);
    expect(same.search('weekly', 2)).toHaveLength(2);
  });

  it('finds words inside titles of scripts without spaces', () => {
    const han = createArticleIndex([{ file: 'a', title: '欧盟通过芯片法案', titleStart: 0 }]);
    expect(han.search('芯片', 5)).toHaveLength(1);
  });

  it('stays in the range 0 to 1, best first, on hostile queries', () => {
    for (const query of ['a'.repeat(100_000), '('.repeat(1000), 'undersea '.repeat(5000), '\u0000\uD800', 'constructor __proto__']) {
      const scores = index.search(query, 50).map((match) => match.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1);
    }
  });
});
