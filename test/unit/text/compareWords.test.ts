import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/core/text/compareWords';

const shown = (before: string, after: string): string => compareWords(before, after)
  .map((change) => (change.kind === 'same' ? change.text : `[${change.before}|${change.after}]`)).join(' ');

describe('comparing words', () => {
  it.each([
    ['a b c', 'a b c', 'a b c'],
    ['a b c', 'a x c', 'a [b|x] c'],
    ['a b c', 'a c', 'a [b|] c'],
    ['a c', 'a b  b\nc', 'a [|b b] c'],
    ['', 'a', '[|a]'],
    ['a b', '', '[a b|]'],
    ['', '', ''],
  ])('%j and %j', (before, after, wanted) => { expect(shown(before, after)).toBe(wanted); });

  it('leaves no word out', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(fc.property(text, text, (before, after) => {
      const changes = compareWords(before.join(' '), after.join(' '));
      const side = (name: 'before' | 'after'): string[] => changes.flatMap((change) => (change.kind === 'same' ? change.text : change[name]).split(' ')).filter((word) => word !== '');
      expect(side('before')).toEqual(before);
      expect(side('after')).toEqual(after);
    }));
  });
});
