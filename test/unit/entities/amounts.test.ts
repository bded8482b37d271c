import { describe, expect, it } from 'vitest';
import { currencyCodes, currencyMarks } from '../../../src/core/entities/rules/currencies';
import { readers } from './recognise';

describe.each(readers)('$name', ({ found, mentionsIn }) => {
  const only = (text: string): { text: string; canonical: string } | undefined => {
    const [mention] = mentionsIn(text).filter(({ type }) => type === 'MONEY' || type === 'PERCENT');
    return mention && { text: mention.text, canonical: mention.canonical };
  };

  describe('money', () => {
    it.each([
      ['It raised $11 million in May.', '$11 million', 'USD 11000000'],
      ['It costs US$ 5bn a year.', 'US$ 5bn', 'USD 5000000000'],
      ['Sales came to US$ 22.5M there.', 'US$ 22.5M', 'USD 22500000'],
      ['A grant of RM4.4 billion was named.', 'RM4.4 billion', 'MYR 4400000000'],
      ['They spent US$ 12, 534 on it.', 'US$ 12, 534', 'USD 12534'],
      ['The fine is €623 million.', '€623 million', 'EUR 623000000'],
      ['The fund has 380 billion yuan.', '380 billion yuan', 'CNY 380000000000'],
      ['The rail link took nearly nine billion pounds.', 'nine billion pounds', 'GBP 9000000000'],
      ['A ticket is CHF 4.50 now.', 'CHF 4.50', 'CHF 4.5'],
      ['They hold ₹2,500 crore.', '₹2,500 crore', 'INR 25000000000'],
      ['The budget is R9bn this time.', 'R9bn', 'ZAR 9000000000'],
      ['The ferry cost A$31.7m there.', 'A$31.7m', 'AUD 31700000'],
      ['It asks half a billion euros.', 'half a billion euros', 'half a billion euros'],
      ['The deal is worth several hundred million dollars.', 'several hundred million dollars', 'several hundred million dollars'],
      ['It lost tens of billions of dollars.', 'tens of billions of dollars', 'tens of billions of dollars'],
    ])('%s', (sentence, text, canonical) => {
      expect(only(sentence)).toEqual({ text, canonical });
    });

    it.each([...currencyMarks.keys(), ...currencyCodes])('finds %s before an amount with as many blanks as may be there', (mark) => {
      const wide = `${mark.replace(' ', '   ').replace(/(?<=\p{L}{2}|S\.)\$/u, '   $')}   4.5 million`;
      expect(found(`They paid ${wide} for it.`, 'MONEY')).toEqual([`MONEY ${wide}`]);
    });

    it('leaves out what limits an amount, and the country before a dollar sign', () => {
      expect(found('More than US$ 7 million, up to $9 million.')).toEqual(['MONEY US$ 7 million', 'MONEY $9 million']);
    });

    it.each(['The team won 5 games.', 'She drives an R2 and owns 4 marks.', 'We saw 300 people.', 'A pound of rice and 5 pounds of flour.', 'A lone $ sign.'])(
      'finds no money in: %s',
      (sentence) => {
        expect(found(sentence, 'MONEY')).toEqual([]);
      },
    );
  });

  describe('percentages', () => {
    it.each([
      ['up 25% on the year', '25%', '25%'],
      ['up 90 % on the year', '90 %', '90%'],
      ['about five per cent of them', 'five per cent', '5%'],
      ['some 2.5 percent more', '2.5 percent', '2.5%'],
      ['a loss of twenty-one percent', 'twenty-one percent', '21%'],
      ['a decimal comma, 7,5%, is read too', '7,5%', '7.5%'],
    ])('%s', (sentence, text, canonical) => {
      expect(only(sentence)).toEqual({ text, canonical });
    });

    it('takes a range as two', () => {
      expect(found('between 70% to 80% of pupils')).toEqual(['PERCENT 70%', 'PERCENT 80%']);
    });

    it('does not take percentage points', () => {
      expect(found('it rose three percentage points')).toEqual([]);
    });
  });
});
