/**
 * The calendar, for everything that reads dates. Days and periods in ISO 8601 are here; `months` and `weekdays` know
 * the names of all languages, `dateWords` the little words around them, `writtenDates` finds whole dates in a text,
 * `englishCalendar` adds what the rules for English running text need. A language is added as a row of the tables.
 */

/** A period between two ISO 8601 dates, both included and as exact as the text: `2025`, `2025-03` or `2025-03-05`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A day from which others are reckoned, and whether the text looks ahead from it. */
export interface ReferenceDay {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly isAhead: boolean;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');
const dayMilliseconds = 86_400_000;

export const at = (date: string): Period => ({ from: date, to: date });
export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const year = (number: number): string => padded(number, 4);

/** The month `YYYY-MM`; numbers below 1 and above 12 carry over into other years. */
export function month(yearNumber: number, monthNumber: number): string {
  const months = yearNumber * 12 + monthNumber - 1;
  return `${year(Math.floor(months / 12))}-${padded((((months % 12) + 12) % 12) + 1, 2)}`;
}

/** The day `YYYY-MM-DD`, or undefined where there is no such day. */
export function day(yearNumber: number, monthNumber: number, dayNumber: number): string | undefined {
  const date = `${year(yearNumber)}-${padded(monthNumber, 2)}-${padded(dayNumber, 2)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== dayNumber ? undefined : date;
}

export const addDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Monday to Sunday, a number of weeks after the day's. */
export function week(date: string, weeksLater: number): Period {
  const monday = addDays(date, weeksLater * 7 - weekdayOf(date));
  return { from: monday, to: addDays(monday, 6) };
}

/** A part of a year from 1, of `parts` equal ones: 4 for quarters, 2 for halves. Other numbers carry over into other years. */
export function partOfYear(yearNumber: number, part: number, parts: number): Period {
  const length = 12 / parts;
  return { from: month(yearNumber, (part - 1) * length + 1), to: month(yearNumber, part * length) };
}

export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date) && day(yearOf(date), monthOf(date), Number(date.slice(8))) !== undefined;
