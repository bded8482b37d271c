import { describe, expect, it } from 'vitest';
import { authorNames, withoutWriterWord } from '../../../../src/core/digest/fields/authors';

describe('authorNames', () => {
  it.each([
    ['Ana Reyes', ['Ana Reyes']],
    ['By Ana Reyes and Jo Lind', ['Ana Reyes', 'Jo Lind']],
    ['Von Ana Reyes, Jo Lind und Kim Ott', ['Ana Reyes', 'Jo Lind', 'Kim Ott']],
    ['Reyes, Ana; Lind, Jo', ['Reyes, Ana', 'Lind, Jo']],
    ['Reyes, Ana', ['Reyes, Ana']],
    ['Ramón Ortega y Gassol', ['Ramón Ortega y Gassol']],
    ['Ana Reyes & Jo Lind', ['Ana Reyes', 'Jo Lind']],
    ['Ana Reyes; Ana Reyes', ['Ana Reyes']],
    ['Lena Voss, Shipping Correspondent', ['Lena Voss']],
    ['LENA VOSS, Staff Writer', ['LENA VOSS']],
    ['Lena Voss, Korrespondentin in Rom; Jo Lind', ['Lena Voss', 'Jo Lind']],
    ['', []],
  ])('%s', (author, names) => {
    expect(authorNames(author)).toEqual(names);
  });
});

it('keeps a credit that is only a word', () => {
  expect(withoutWriterWord('By')).toBe('By');
  expect(withoutWriterWord('Par: Zoé Martin')).toBe('Zoé Martin');
});
