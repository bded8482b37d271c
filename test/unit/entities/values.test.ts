import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import { dateValue } from '../../../src/core/entities/values/dateValue';
import { moneyValue } from '../../../src/core/entities/values/moneyValue';
import { percentValue, withValues } from '../../../src/core/entities/values/withValues';
import type { EntityType, Mention } from '../../../src/core/entities/types';

describe('moneyValue', () => {
  it.each([
    ['US$ 12, 534', 12534, 'USD'], ['$11 million', 11e6, 'USD'], ['€3.5bn', 3.5e9, 'EUR'], ['12 Mio. Euro', 12e6, 'EUR'], ['3,5 Milliarden Euro', 3.5e9, 'EUR'],
    ['1.2 trillion yen', 1.2e12, 'JPY'], ['380 billion yuan', 380e9, 'CNY'], ['RMB 40 million', 40e6, 'CNY'], ['RM4.4 billion', 4.4e9, 'MYR'], ['R9bn', 9e9, 'ZAR'],
    ['£250,000', 250e3, 'GBP'], ['40 pence', 0.4, 'GBP'], ['100€', 100, 'EUR'], ['9 million USD', 9e6, 'USD'], ['half a billion dollars', 5e8, 'USD'], ['CHF 1\'200\'000', 1.2e6, 'CHF'],
    ['nine hundred thousand pounds', 9e5, 'GBP'], ['2 million US dollars', 2e6, 'USD'], ['1.200.000 euros', 1.2e6, 'EUR'], ['10 millions d’euros', 10e6, 'EUR'], ['₹2 lakh crore', 2e12, 'INR'],
  ])('reads %s', (text, amount, currency) => {
    expect(moneyValue(text)).toEqual({ amount, currency });
  });

  it.each([['$5-10 billion', 5e9, 10e9, 'USD'], ['€200–300 million', 200e6, 300e6, 'EUR'], ['between 5 and 10 million euros', 5e6, 10e6, 'EUR'], ['$900 million to $1.1 billion', 900e6, 1.1e9, 'USD']])(
    'reads the range %s', (text, amount, amountTo, currency) => {
      expect(moneyValue(text)).toEqual({ amount, amountTo, currency });
    });

  it.each(['several hundred million dollars', '¥300', '50 cents', 'billions of dollars', 'kr 90', 'Rs 500', '12,34,5 x'])('gives nothing for the uncertain %s', (text) => {
    expect(moneyValue(text)).toBeUndefined();
  });
});

describe('percentValue', () => {
  it.each([['25%', 25], ['48.9 %', 48.9], ['five per cent', 5], ['2,5 percent', 2.5], ['half a percent', 0.5], ['3 percentage points', 3], ['twenty-five percent', 25], ['10-percent', 10]])('reads %s', (text, number) => {
    expect(percentValue(text)).toEqual({ number });
  });

  it('reads ranges', () => {
    expect(percentValue('5-10%')).toEqual({ number: 5, numberTo: 10 });
    expect(percentValue('10 to 15 per cent')).toEqual({ number: 10, numberTo: 15 });
  });
});

describe('dateValue', () => {
  it.each([
    ['2026', '2026', '2026'], ['March 2025', '2025-03', '2025-03'], ['Sept. 2021', '2021-09', '2021-09'], ['2024 May', '2024-05', '2024-05'], ['April 5, 2026', '2026-04-05', '2026-04-05'],
    ['5th of April 2026', '2026-04-05', '2026-04-05'], ['Monday, 3 March 2025', '2025-03-03', '2025-03-03'], ['February 10 and 11, 2025', '2025-02-10', '2025-02-11'], ['2025-02-28', '2025-02-28', '2025-02-28'],
    ['Q1 2025', '2025-01', '2025-03'], ['4Q 2024', '2024-10', '2024-12'], ['the first half of 2024', '2024-01', '2024-06'], ['third quarter of 2025', '2025-07', '2025-09'], ['H2 2025', '2025-07', '2025-12'],
    ['1990s', '1990', '1999'], ['early 2025', '2025', '2025'], ['end of March 2025', '2025-03', '2025-03'], ['mid-2026', '2026', '2026'], ['21st century', '2001', '2100'], ['2024/25', '2024', '2025'], ['25/12/2024', '2024-12-25', '2024-12-25'],
  ])('reads %s without knowing the article’s day', (text, from, to) => {
    expect(dateValue(text)).toEqual({ from, to });
  });

  it.each(['last week', 'Tuesday', 'April 5', 'two years ago', 'this decade', '03/04/2025', 'February 30, 2025', 'fiscal 2025', 'recent years'])('guesses nothing for %s', (text) => {
    expect(dateValue(text)).toBeUndefined();
  });

  // A Wednesday.
  const today = '2025-03-05';
  it.each([
    ['today', '2025-03-05', '2025-03-05'], ['yesterday', '2025-03-04', '2025-03-04'], ['last week', '2025-02-24', '2025-03-02'], ['this week', '2025-03-03', '2025-03-09'], ['next month', '2025-04', '2025-04'],
    ['last year', '2024', '2024'], ['last quarter', '2024-10', '2024-12'], ['this decade', '2020', '2029'], ['Tuesday', '2025-03-04', '2025-03-04'], ['Wednesday', '2025-03-05', '2025-03-05'], ['Friday', '2025-02-28', '2025-02-28'],
    ['last Friday', '2025-02-28', '2025-02-28'], ['next Tuesday', '2025-03-11', '2025-03-11'], ['two years ago', '2023', '2023'], ['three days ago', '2025-03-02', '2025-03-02'], ['two months ago', '2025-01', '2025-01'],
    ['a decade ago', '2015', '2015'], ['past ten years', '2015', '2025'], ['next two years', '2025', '2027'], ['April 5', '2025-04-05', '2025-04-05'], ['December', '2024-12', '2024-12'], ['mid-April', '2025-04', '2025-04'],
    ['2 April', '2025-04-02', '2025-04-02'], ['Mar 6', '2025-03-06', '2025-03-06'], ['last April', '2024-04', '2024-04'], ['earlier this year', '2025', '2025'], ['late last year', '2024', '2024'], ['end of the year', '2025', '2025'], ['year-end', '2025', '2025'],
    ['fourth quarter', '2024-10', '2024-12'], ['first half of this year', '2025-01', '2025-06'], ['last weekend', '2025-03-01', '2025-03-02'], ['last two weeks', '2025-02-17', '2025-03-05'],
  ])('reads %s from the article’s day', (text, from, to) => {
    expect(dateValue(text, { today, isAhead: false })).toEqual({ from, to });
  });

  it.each([['Friday', '2025-03-07'], ['January', '2026-01'], ['February 10', '2026-02-10']])('reads %s ahead where the text looks ahead', (text, date) => {
    expect(dateValue(text, { today, isAhead: true })).toEqual({ from: date, to: date });
  });

  it('is undone by no odd day of the article', () => {
    expect(dateValue('last week', { today: '2025-02-31', isAhead: false })).toBeUndefined();
    expect(dateValue('last week', { today: 'soon', isAhead: false })).toBeUndefined();
  });
});

describe('withValues', () => {
  const mention = (text: string, wording: string, type: EntityType): Mention => {
    const start = text.indexOf(wording);
    return { start, end: start + wording.length, text: wording, type, canonical: wording };
  };

  it('adds values to amounts, shares and dates, and to nothing else', () => {
    const text = 'Acme paid $5 million, or 3%, in March 2025.';
    const mentions = [mention(text, 'Acme', 'ORG'), mention(text, '$5 million', 'MONEY'), mention(text, '3%', 'PERCENT'), mention(text, 'March 2025', 'DATE')];
    expect(withValues(text, mentions).map(({ value }) => value)).toEqual([undefined, { amount: 5e6, currency: 'USD' }, { number: 3 }, { from: '2025-03', to: '2025-03' }]);
  });

  it('sees by the words before whether a day is to come', () => {
    const ahead = 'The council will vote on Friday.';
    const past = 'It will not pay. The council voted on Friday.';
    const dateOf = (text: string): unknown => withValues(text, [mention(text, 'Friday', 'DATE')], { articleDate: '2025-03-05' })[0]?.value;
    expect(dateOf(ahead)).toEqual({ from: '2025-03-07', to: '2025-03-07' });
    expect(dateOf(past)).toEqual({ from: '2025-02-28', to: '2025-02-28' });
  });
});

it('come with what a recogniser finds, where the article’s day is given', () => {
  const text = 'Acme will pay €3.5bn, it said on Tuesday.';
  const values = (articleDate?: string): unknown[] =>
    createRecogniser().recognise(text, [{ start: 0, end: text.length }], articleDate === undefined ? {} : { articleDate }).map(({ text: wording, value }) => [wording, value]);
  expect(values('2025-03-05')).toContainEqual(['Tuesday', { from: '2025-03-04', to: '2025-03-04' }]);
  expect(values()).toContainEqual(['Tuesday', undefined]);
  expect(values()).toContainEqual(['€3.5bn', { amount: 3.5e9, currency: 'EUR' }]);
});
