import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAlike } from '../../../src/core/digest/findings/habits';
import { parseForUpdates } from '../../../src/core/digest/parse/parseDigest';
import { noCorrections } from '../../../src/core/digest/types';
import { firstLayouts } from './made/firstLayouts';
import { makeDigest } from './made/layout';

describe('the sample of a large digest', () => {
  it('does not take the titles of stories that come again for boilerplate', () => {
    const layout = firstLayouts.find(({ name }) => name === 'numbered titles');
    const digest = layout === undefined ? { text: '', titleStarts: [] } : makeDigest(layout, 3);
    const times = 80;
    const { parsed, state } = parseForUpdates(`${digest.text}\n\n`.repeat(times), noCorrections);
    expect(state).toBeDefined();
    expect(parsed.articles).toHaveLength(digest.titleStarts.length * times);
  });
});

describe('stories that come again and again', () => {
  const story = (number: number): string => `Keepers of lighthouse ${number} light the lantern\n\nThe lantern was lit by its keepers. A lens was polished, and the keepers slept.\n\nMore at Sample Press\n\n`;
  const stories = Array.from({ length: 12 }, (_, index) => story(index + 1)).join('');

  it('are articles, though their titles differ in a number alone', () => {
    expect(parseForUpdates(stories, noCorrections).parsed.articles).toHaveLength(12);
  });

  it.each([1, 2, 12])('all keep their titles when number %i is edited', (number) => {
    const edited = stories.replace(story(number), story(number).replace('A lens was', 'Nobody saw that a lens was'));
    expect(parseForUpdates(edited, noCorrections).parsed.articles).toHaveLength(12);
  });
});

describe('firstAlike', () => {
  it('gives the place of the first equal entry', () => {
    fc.assert(fc.property(fc.int32Array({ min: -3, max: 3 }), fc.int32Array(), (few, many) => {
      const column = Int32Array.from([...few, ...many, ...few]);
      expect([...firstAlike(column)]).toEqual([...column].map((value) => column.indexOf(value)));
    }));
  });
});
