import { describe, expect, it } from 'vitest';
import { dateWord } from '../../../src/core/calendar/dateWords';
import { englishMonths as englishMonths, shortMonths, englishWeekdays as englishWeekdays } from '../../../src/core/calendar/englishCalendar';
import { isMonth, monthNumber, months } from '../../../src/core/calendar/months';
import { type NameTable, numbered } from '../../../src/core/calendar/names';
import { weekdayNumber, weekdays } from '../../../src/core/calendar/weekdays';

const rowsOf = (table: NameTable) => Object.entries(table).map(([language, row]) => [language, row] as const);

describe.each([['months', 12, months], ['weekdays', 7, weekdays]] as const)('the table of %s', (_, count, table) => {
  it.each(rowsOf(table))('has a name for each in %s', (_language, { names, short }) => {
    expect(names.split(/\s+/)).toHaveLength(count);
    expect(short === undefined ? count : short.split(/\s+/).length).toBe(count);
  });

  it.each(rowsOf(table))('is in small, composed letters in %s', (_language, { names, short = '' }) => {
    expect(names + short).toBe((names + short).toLowerCase().normalize('NFC'));
  });

  it.each(rowsOf(table))('gives no two numbers to a name in %s', (_language, { names, short = '' }) => {
    const numbers = new Map(numbered(names));
    for (const [name, number] of [...numbered(names), ...numbered(short)]) expect([name, numbers.get(name) ?? number]).toEqual([name, number]);
  });
});

describe('names of months', () => {
  it.each([
    ['January', 1], ['Sept.', 9], ['MÄRZ', 3], ['Mrz', 3], ['févr.', 2], ['août'.normalize('NFD'), 8], ['stycznia', 1], ['ledna', 1], ['января', 1], ['Ιανουαρίου', 1], ['फरवरी', 2], ['ago', 8], ['tammikuuta', 1],
  ])('%s', (name, number) => {
    expect(monthNumber(name)).toBe(number);
    expect(isMonth(name)).toBe(true);
  });

  it('have no number where languages differ', () => {
    const differing = [...new Set(Object.values<{ names: string; short?: string }>(months).flatMap(({ names, short = '' }) => [...numbered(names), ...numbered(short)]).map(([name]) => name))]
      .filter((name) => monthNumber(name) === undefined);
    expect(differing.sort()).toEqual(['listopad', 'listopada']);
    expect(isMonth('listopada')).toBe(true);
  });

  it.each(['decision', 'marketing', 'marco', 'janitor', 'outlook', 'a', '', '.'])('%s is none', (word) => {
    expect(isMonth(word)).toBe(false);
    expect(monthNumber(word)).toBeUndefined();
  });
});

describe('names of weekdays', () => {
  it.each([['Monday', 0], ['Di', 1], ['mié.', 2], ['czwartek', 3], ['пятницу', 4], ['sábado', 5], ['Κυριακή', 6], ['quinta-feira', 3]])('%s', (name, number) => {
    expect(weekdayNumber(name)).toBe(number);
  });

  it('have no number where languages differ', () => {
    const all = Object.values<{ names: string; short?: string }>(weekdays).flatMap(({ names, short = '' }) => [...numbered(names), ...numbered(short)]).map(([name]) => name);
    expect(all.filter((name) => weekdayNumber(name) === undefined)).toEqual([]);
    expect(weekdayNumber('sunset')).toBeUndefined();
  });
});

describe('English names', () => {
  it('come from the tables', () => {
    expect([...englishMonths.keys()][0]).toBe('january');
    expect(englishMonths.size).toBe(12);
    expect(shortMonths.get('sept')).toBe(9);
    expect(shortMonths.has('may')).toBe(false);
    expect(englishWeekdays).toHaveLength(7);
  });
});

describe('words of dates', () => {
  it.each([['Mar.', 'month'], ['Mon', 'weekday'], ['hours', 'unit'], ['ago', 'age'], ['p.m.', 'little'], ['Uhr', 'little'], ['года', 'little'], ['den', 'little'], ['harbour', undefined], ['p.m', undefined]])('%s', (word, kind) => {
    expect(dateWord(word)).toBe(kind);
  });
});
