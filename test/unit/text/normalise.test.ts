import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/core/text/normalise';

describe('the normal form of a text', () => {
  it.each([
    ['one   two\n\n three\tfour', 'one two three four'],
    ['one\u00a0two\u2009three\u3000four', 'one two three four'],
    ['“Yes”, she’s – or — ‘no’', '"Yes", she\'s - or - \'no\''],
    ['«oui» „ja“ 10−2', '"oui" "ja" 10-2'],
    ['ﬁne… ½', 'fine... 1⁄2'],
    ['co\u00adop\u200berate\ufeff', 'cooperate'],
    ['caf\u00e9', 'cafe\u0301'],
    ['plain', 'plain'],
    ['', ''],
    ['line\r\nline\nline', 'line line line'],
    ['中文，文本', '中文,文本'],
  ])('%j is %j', (raw, normal) => {
    expect(normaliseText(raw).text).toBe(normal);
  });

  it('leads every word back to its raw place', () => {
    const raw = '  She said:\u00a0 “the cafe\u0301’s ﬁne”\r\n\r\nand   left…\t😀 then\u00ad.';
    const normal = normaliseText(raw);
    for (const [words, wanted] of [['said:', 'said:'], ['"the cafe\u0301', '“the cafe\u0301'], ['fine"', 'ﬁne”'], ['and left', 'and   left'], ['😀', '😀'], ['then', 'then'], ['left...', 'left…']] as const) {
      const at = normal.text.indexOf(words);
      expect(at, words).toBeGreaterThanOrEqual(0);
      expect(raw.slice(normal.rawStart(at), normal.rawEnd(at + words.length))).toBe(wanted);
    }
  });

  it('is its own normal form, and maps within bounds and in order', () => {
    const piece = fc.constantFrom('a', ' ', '  ', '\n', '\r\n', '\u00a0', '“', '—', '…', 'é', 'e\u0301', 'ﬁ', '\u00ad', '😀', '中', '\ufeff', '\t');
    fc.assert(fc.property(fc.oneof(fc.array(piece, { maxLength: 12 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 12 })), (raw) => {
      const normal = normaliseText(raw);
      let last = 0;
      for (let index = 0; index <= normal.text.length; index += 1) {
        const start = normal.rawStart(index);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(normal.rawEnd(index)).toBeLessThanOrEqual(raw.length);
        last = start;
      }
      expect(last).toBe(raw.length);
      for (let offset = 0; offset <= raw.length; offset += 1) {
        const index = normal.indexOfRaw(offset);
        expect(index).toBeLessThanOrEqual(normal.text.length);
        expect(normal.rawStart(index)).toBeGreaterThanOrEqual(index === normal.text.length ? 0 : offset - 1);
      }
    }), { numRuns: 500 });
  });
});
