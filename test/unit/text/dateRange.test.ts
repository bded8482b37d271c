import { describe, expect, it } from 'vitest';
import { isInRange, readDateRange } from '../../../src/core/text/dateRange';

const holds = (range: string, date: string): boolean => isInRange(date, readDateRange(range)!);

describe('a range of dates', () => {
  it('takes a day, a month or a year whole', () => {
    expect(holds('2024', '2024-12-31')).toBe(true);
    expect(holds('2024-03', '2024-03-01')).toBe(true);
    expect(holds('2024-03', '2024-04-01')).toBe(false);
    expect(holds('2024-03-12', '2024-03-12')).toBe(true);
  });

  it('includes both ends, and may have only one', () => {
    expect(['2024-02-29', '2024-03-01', '2024-06-30', '2024-07-01'].map((date) => holds('2024-03..2024-06', date))).toEqual([false, true, true, false]);
    expect(holds('2024..', '2031-01-01')).toBe(true);
    expect(holds('..2023-12-31', '2024-01-01')).toBe(false);
  });

  it('holds a date of a month or year where some of it is in the range', () => {
    expect(holds('2024-03-12..', '2024-03')).toBe(true);
    expect(holds('2024-03-12..', '2024-02')).toBe(false);
    expect(holds('2024-03', '2024')).toBe(true);
  });

  it.each(['', '..', 'March', '2024-13', '2024-3', '12.3.2024', '2024..2025..2026'])('is not %j', (text) => {
    expect(readDateRange(text)).toBeUndefined();
  });
});
