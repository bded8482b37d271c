import { describe, expect, it } from 'vitest';
import { correctionAt, correctLine } from '../../../src/core/layout/correctLine';

const text = 'Port news\n\nHarbour opens\r\nSome text.\r\n  What comes next \n\nMuseum opens\nWhat comes next\n\fLast page';
const at = (words: string): number => text.indexOf(words);

describe('naming a line for its correction', () => {
  it('by its text alone if it occurs once', () => {
    expect(correctLine(text, at('opens'), 'title')).toEqual({ text: 'Harbour opens', is: 'title' });
    expect(correctLine(text, 0, 'text')).toEqual({ text: 'Port news', is: 'text' });
    expect(correctLine(text, text.length, 'title')).toEqual({ text: 'Last page', is: 'title' });
  });

  it('by its occurrence if the text recurs, however indented', () => {
    expect(correctLine(text, at('What'), 'title')).toEqual({ text: 'What comes next', is: 'title', occurrence: 1 });
    expect(correctLine(text, text.lastIndexOf('next'), 'text')).toEqual({ text: 'What comes next', is: 'text', occurrence: 2 });
  });

  it('a blank line has nothing to name it by', () => {
    expect(correctLine(text, at('\n\n') + 1, 'title')).toBeUndefined();
    expect(correctLine('', 0, 'title')).toBeUndefined();
  });

  it('finds the correction that names a line', () => {
    const second = { text: 'What comes next', is: 'title', occurrence: 2 } as const;
    expect(correctionAt(text, at('What'), [second])).toBeUndefined();
    expect(correctionAt(text, text.lastIndexOf('What'), [second])).toBe(second);
    const all = { text: 'What comes next', is: 'text' } as const;
    expect(correctionAt(text, at('What'), [all])).toBe(all);
    expect(correctionAt(text, at('\n\n') + 1, [all])).toBeUndefined();
  });
});
