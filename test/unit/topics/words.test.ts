import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/core/text/words';

describe('foldWords', () => {
  it('parts words at hyphens, dashes and every other sign', () => {
    expect(foldWords('Chip-making, US–China / e_mail')).toEqual(['chip', 'making', 'us', 'china', 'e', 'mail']);
  });

  it('takes away genitives with a straight and with a curly apostrophe', () => {
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
