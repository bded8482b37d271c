import { describe, expect, it } from 'vitest';
import { inVivoTag } from '../../../src/core/codebook/inVivoTag';

describe('a tag named by the words of a passage', () => {
  it.each([
    ['nobody had asked', 'nobody had asked'],
    ['  “a race\nto the bottom,” ', 'a race to the bottom'],
    ['ships, ports and/or quays.', 'ships ports and or quays'],
    ['die »große« Lösung!', 'die große Lösung'],
    ['データ の 移転', 'データ の 移転'],
  ])('%j is %j', (words, tag) => {
    expect(inVivoTag(words)).toBe(tag);
  });

  it.each(['', '…', ' “” ', 'word '.repeat(13)])('%j names none', (words) => {
    expect(inVivoTag(words)).toBeUndefined();
  });
});
