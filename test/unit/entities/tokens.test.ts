import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/entities/tokens';

const texts = (text: string): string[] => tokenise(text, { start: 0, end: text.length }).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['Hangzhou-based', ['Hangzhou', '-', 'based']],
    ['O’Brien’s U.S. aide', ['O’Brien', '’', 's', 'U.S.', 'aide']],
    ['AT&T and JD.com.', ['AT&T', 'and', 'JD.com', '.']],
    ['US$ 5bn (4.5%)', ['US', '$', '5bn', '(', '4.5', '%', ')']],
    ['A\u00a0B', ['A', 'B']],
    ['Bo&nbsp,Ra&#160;Lu &amp, R&amp;D &ampère', ['Bo', 'Ra', 'Lu', '&', 'R&D', '&', 'ampère']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keeps to its span and says where white space stood', () => {
    const tokens = tokenise('one two-three four', { start: 4, end: 13 });
    expect(tokens.map(({ text, start, end, spaced }) => [text, start, end, spaced])).toEqual([
      ['two', 4, 7, true],
      ['-', 7, 8, false],
      ['three', 8, 13, false],
    ]);
  });

  it('keeps the place of what stands for another character', () => {
    const text = 'A&nbsp;Lu &amp, Bo';
    expect(tokenise(text, { start: 0, end: text.length }).map(({ start, end, spaced }) => [text.slice(start, end), spaced])).toEqual([
      ['A', true], ['Lu', true], ['&amp,', true], ['Bo', true],
    ]);
    expect(tokenise(text, { start: 0, end: 4 }).at(-1)?.end).toBeLessThanOrEqual(4);
  });

  it('loses no character but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text, { start: 0, end: text.length });
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start).replace(/[\s\u200b]/g, '')).toBe('');
          expect(token.text).toBe(text.slice(token.start, token.end));
          at = token.end;
        }
        expect(text.slice(at).replace(/[\s\u200b]/g, '')).toBe('');
      }),
    );
  });
});
