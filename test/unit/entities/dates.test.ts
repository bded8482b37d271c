import { describe, expect, it } from 'vitest';
import { canonicalDate } from '../../../src/core/entities/rules/canonicalDate';
import { readers } from './recognise';

describe.each(readers)('$name', ({ found }) => {
  const dates = (text: string): string[] => found(text, 'DATE').map((mention) => mention.slice('DATE '.length));

  describe('dates', () => {
    it.each([
      ['They met on April 5, 2026 at noon.', ['April 5, 2026']],
      ['They met on 5 April 2026 at noon.', ['5 April 2026']],
      ['Talks were held on February 10 and 11 again.', ['February 10 and 11']],
      ['It opens on Thursday, May 7.', ['Thursday, May 7']],
      ['The fair runs October 21-22 and again 3–4 May 2027.', ['October 21-22', '3–4 May 2027']],
      ['The hearing is this Thursday, May 7.', ['this Thursday, May 7']],
      ['It arrives by mid-April or in late 2027.', ['mid-April', 'late 2027']],
      ['Costs fell from 2018 to 2021.', ['2018', '2021']],
      ['It will run for the next two years.', ['next two years']],
      ['Sales doubled in the third quarter of 2025.', ['third quarter of 2025']],
      ['The firm was founded two years ago.', ['two years ago']],
      ['It may come later this year or early next week.', ['later this year', 'early next week']],
      ['They signed it in the 1990s, in the 20th century.', ['1990s', '20th century']],
      ['The law dates from 2026-04-05.', ['2026-04-05']],
      ['In May the rules may change, and in March they march.', ['May', 'March']],
      ['This quarter, FY25 and fiscal 2026 look weak.', ['This quarter', 'FY25', 'fiscal 2026']],
    ])('%s', (sentence, expected) => {
      expect(dates(sentence)).toEqual(expected);
    });

    it.each(['It took two years and 24 hours.', 'A man of 45 years spoke.', 'Some 2000 people came.', 'It sold 2,025 cars.', 'May we ask?', 'Fall prices fall.'])(
      'finds no date in: %s',
      (sentence) => {
        expect(dates(sentence)).toEqual([]);
      },
    );
  });
});

describe('canonicalDate', () => {
  it.each([
    ['2026', '2026'],
    ['April 2026', '2026-04'],
    ['Sept. 2026', '2026-09'],
    ['April 5, 2026', '2026-04-05'],
    ['Sunday, 5th of April 2026', '2026-04-05'],
    ['2026-04-05', '2026-04-05'],
    ['mid-April 2026', 'mid-april 2026'],
    ['February 10 and 11, 2026', 'february 10 and 11, 2026'],
    ['Next  Year', 'next year'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalDate(written)).toBe(canonical);
  });
});
