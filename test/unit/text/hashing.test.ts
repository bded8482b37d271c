import { describe, expect, it } from 'vitest';
import { emptyHash, hashBytes, hashStep, hashText, mixHash } from '../../../src/core/text/hashing';

/** From the test vectors of the authors of FNV. */
const known: readonly (readonly [string, number])[] = [
  ['', 0x811c9dc5], ['a', 0xe40c292c], ['b', 0xe70c2de5], ['fo', 0x6222e842], ['foo', 0xa9f37ed7], ['foobar', 0xbf9cf968],
];

describe('FNV-1a', () => {
  it.each(known)('of %j', (text, hash) => {
    expect(hashText(text)).toBe(hash);
    expect(hashBytes(new TextEncoder().encode(text))).toBe(hash);
    expect(Array.from(text).reduce((all, letter) => hashStep(all, letter.charCodeAt(0)), emptyHash) >>> 0).toBe(hash);
  });

  it('of a part is that of the part alone', () => {
    expect(hashText('a foo b', 2, 5)).toBe(0xa9f37ed7);
    expect(hashBytes(new TextEncoder().encode('..foo'), 2)).toBe(0xa9f37ed7);
  });

  it('of a text is over its UTF-16 code units, of bytes over the bytes', () => {
    expect(hashText('é')).not.toBe(hashBytes(new TextEncoder().encode('é')));
    expect(hashText('日本') >>> 0).toBe(hashText('日本'));
  });
});

describe('mixHash', () => {
  it('gives what the shipped model was trained with, and depends on the order', () => {
    expect([mixHash(0, 1), mixHash(1, 0), mixHash(mixHash(0, 7), -5)]).toEqual([-1850628710, -2048212548, 1043049196]);
  });
});
