import { describe, expect, it } from 'vitest';
import { countWords, readingLength, textParts } from '../../../src/core/reading/countWords';

const words = (text: string): number => readingLength(countWords(text)).words;

describe('counting words', () => {
  it.each([
    ['', 0], [' \n—  … ', 0], ['The port’s e-mail, at ana@port.example: 3.5 per cent', 8], ['naïve café', 2], ['Der Hafen schließt um 17:30', 5],
    ['Порт закрыт до утра', 4], ['الميناء مغلق اليوم', 3], ['बंदरगाह आज बंद है', 4],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('divides scripts that have no spaces', () => {
    expect(countWords('港口今天关闭。')).toEqual({ spaced: 0, unspaced: expect.toSatisfy((count: number) => count >= 3 && count <= 5) as number });
    expect(words('今日は港が閉まっています。')).toBeGreaterThanOrEqual(5);
    expect(words('ท่าเรือปิดวันนี้')).toBeGreaterThanOrEqual(2);
  });

  it('counts each script of a mixed text in its own way', () => {
    const { spaced, unspaced } = countWords('The port 港口 opens in May 五月');
    expect(spaced).toBe(5);
    expect(unspaced).toBeGreaterThanOrEqual(2);
  });

  it('gives the same whether a text is counted whole or in parts', () => {
    const text = 'one two three four, five-and-a-half. '.repeat(400);
    const parts = [...textParts(text, 10, text.length, 100)];
    expect(parts.join('')).toBe(text.slice(10));
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.map(words).reduce((sum, count) => sum + count, 0)).toBe(words(text.slice(10)));
    expect([...textParts(text, 5, 5)]).toEqual([]);
  });

  it('cuts a text without spaces too', () => {
    const parts = [...textParts('x'.repeat(1000), 0, 1000, 100)];
    expect(Math.max(...parts.map((part) => part.length))).toBe(200);
  });
});

describe('reading time', () => {
  it('is at least a minute, and nothing for nothing', () => {
    expect(readingLength({ spaced: 0, unspaced: 0 })).toEqual({ words: 0, minutes: 0 });
    expect(readingLength({ spaced: 12, unspaced: 0 })).toEqual({ words: 12, minutes: 1 });
  });

  it('adds up what each script takes', () => {
    expect(readingLength({ spaced: 2380, unspaced: 0 }).minutes).toBe(10);
    expect(readingLength({ spaced: 2380, unspaced: 1750 }).minutes).toBe(20);
  });
});
