import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, wordsIn } from '../../../src/core/text/words';

describe('foldWords', () => {
  it('parts words at hyphens, dashes and every other sign', () => {
    expect(foldWords('Chip-making, US–China / e_mail')).toEqual(['chip', 'making', 'us', 'china', 'e', 'mail']);
  });

  it('removes genitives with a straight and with a curly apostrophe', () => {
    expect(foldWords("India's plan, India’s plan, operators’ plan")).toEqual(['india', 'plan', 'india', 'plan', 'operators', 'plan']);
  });

  it('joins initials written with points', () => {
    expect(foldWords('The U.S. and the U.K.’s rules.')).toEqual(['the', 'us', 'and', 'the', 'uk', 'rules']);
  });

  it('compares without case and accents', () => {
    expect(foldWords('ÉNERGIE Nucléaire')).toEqual(foldWords('energie nucleaire'));
  });

  it('keeps other alphabets, and takes characters without spaces between words one by one', () => {
    expect(foldWords('Санкции 半導体 ภาษี')).toEqual(['санкции', '半', '導', '体', 'ภาษี']);
  });

  it('finds nothing in signs alone', () => {
    expect(foldWords(' *** — … ')).toEqual([]);
  });
});

describe('wordsIn', () => {
  const written = (text: string): string[] => wordsIn(text).map(({ start, end }) => text.slice(start, end));

  it('gives the words as they are written, without genitives and what is around them', () => {
    expect(written('“India’s mar\u00adket\u00ad”, U.S.-made Café\u0301s')).toEqual(['India', 'mar\u00adket', 'U.S.', 'made', 'Café\u0301s']);
    expect(written('欧盟AI法案 ガス')).toEqual(['欧', '盟', 'AI', '法', '案', 'ガ', 'ス']);
    expect(written('รัฐบาลขึ้นภาษีนำเข้า 5 ครั้ง')).toEqual(['รัฐบาล', 'ขึ้น', 'ภาษี', 'นำ', 'เข้า', '5', 'ครั้ง']);
  });

  it('reads a part of a text with the offsets of the whole', () => {
    expect(wordsIn('one two three', { start: 4, end: 9 })).toEqual([{ start: 4, end: 7, key: 'two' }, { start: 8, end: 9, key: 't' }]);
  });

  const piece = fc.constantFrom('a', 'B', 'é', 'e\u0301', 'ß', 'ς', ' ', '\n', '.', '\'', '’', 's', '-', '\u2011', '\u00a0', 'U.', '日', 'ガ', 'ｶﾞ', '・', 'ภา', 'ษี', 'ж', '한', '1', '½', '😀', '\ufe0f');
  const texts = fc.oneof(fc.array(piece, { maxLength: 14 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 14 }));

  it('gives the keys of foldWords, in order and within the text', () => {
    fc.assert(fc.property(texts, (text) => {
      const words = wordsIn(text);
      expect(words.map(({ key }) => key)).toEqual(foldWords(text));
      let last = 0;
      for (const { start, end, key } of words) {
        expect(key).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }), { numRuns: 1000 });
  });

  it('takes text with soft hyphens between letters, or composed otherwise, for the same', () => {
    const word = fc.array(fc.constantFrom('a', 'B', 'é', 'ж', 'ü', '1', '한', 'ا'), { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const text = words.join(' ');
      expect(foldWords(words.map((each) => Array.from(each).join('\u00ad')).join('\u00a0'))).toEqual(foldWords(text));
      expect(foldWords(text.normalize('NFD'))).toEqual(foldWords(text));
      expect(foldWords(text.toUpperCase())).toEqual(foldWords(text));
    }));
  });
});
