import { describe, expect, it } from 'vitest';
import { isoOf, writtenDates } from '../../../src/core/calendar/writtenDates';

/** The dates of a text in ISO form; `?` where day and month can't be told apart. */
function dates(text: string): string[] {
  return writtenDates(text).map(({ day }) => (day === undefined ? '?' : isoOf(day)));
}

describe('dates as texts have them', () => {
  it.each([
    '2025-03-04', '2025/3/4', '2025.03.04', '2025-03-04T08:15:00Z', '2025年3月4日', '2025년 3월 4일',
    '4 March 2025', 'Tuesday, 4th of March 2025', 'March 4, 2025', 'Mar. 4th, 2025', 'MARCH 4 2025', '4-Mar-2025', 'Tue Mar 4 10:20:30 CET 2025',
    '4. März 2025', '4 mars 2025', '4 de marzo de 2025', '4 marzo 2025', '4 de março de 2025', '4 maart 2025', '4. marts 2025',
    '4. maaliskuuta 2025', '4 marca 2025', '4. března 2025', '4 martie 2025', '4 Mart 2025', '4 марта 2025 г.', '4 березня 2025',
    '4 Μαρτίου 2025', '4 مارس 2025', '4 मार्च 2025',
  ])('%s', (text) => {
    expect(dates(text)).toEqual(['2025-03-04']);
    expect(dates(`Lindhaven, ${text} – the port`)).toEqual(['2025-03-04']);
  });

  it.each(['1er avril 2025', '1st April 2025', '1º de abril de 2025'])('%s', (text) => {
    expect(dates(text)).toEqual(['2025-04-01']);
  });

  it.each(['25/03/2025', '03/25/2025', '25.3.2025', '25. 3. 2025', '25-03-2025'])('%s says itself which is the day', (text) => {
    expect(dates(text)).toEqual(['2025-03-25']);
  });

  it('does not guess between day and month', () => {
    expect(dates('03/04/2025')).toEqual(['?']);
    expect(dates('4.3.2025')).toEqual(['?']);
    expect(dates('04/04/2025')).toEqual(['2025-04-04']);
  });

  it.each([
    '31 April 2025', '29 February 2025', '2025-13-01', '32/13/2025', 'March 2025', '4 March', '4/3/25', '4 Matters 2025',
    '12 listopada 2025', '3–4 March 2025', 'March 3-4, 2025', '1234-03-04', '14 March 20255',
  ])('%s is no date', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('says where each is', () => {
    const text = 'from 4 March 2025 to 2025-03-09';
    expect(writtenDates(text, 100).map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual(['4 March 2025', '2025-03-09']);
  });

  it('takes no longer on hostile input', () => {
    expect(dates('1 1 1 1 1 '.repeat(20_000) + 'a'.repeat(100_000) + '1.1.'.repeat(20_000))).toEqual([]);
  });
});
