import type { Span } from '../text/span';
import { monthNumber } from './months';

/** A day of the calendar; the month counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as a text has it. `day` is undefined where day and month cannot be told apart: `either` has both readings then. */
export interface WrittenDate extends Span {
  readonly day: Day | undefined;
  readonly either: { readonly dayFirst: Day; readonly monthFirst: Day } | undefined;
  /** Which order a date in figures proves, where one of them cannot be a month. */
  readonly proves: 'dayFirst' | 'monthFirst' | undefined;
}

const edge = '(?<![\\p{L}\\p{N}])';
const year = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const month = '(?<month>[\\p{L}\\p{M}]{3,14})';
const day = '(?<day>\\d{1,2})';
const link = "(?:[\\s.,-]+(?:(?:de|del|of)\\s+|d['’])?)";
/** Forms of dates that show which figure is the day. All are bounded, so that none can backtrack far. */
const patterns: readonly RegExp[] = [
  `${edge}${year}(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>${day}(?!\\d)`,
  `${edge}${year}\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?${day}\\s?[日일]`,
  `(?<![\\p{L}\\p{N}]|\\d\\s?[-–—/]\\s?)${day}(?:st|nd|rd|th|er|º)?${link}${month}${link}${year}`,
  `${edge}${month}\\.?\\s+${day}(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s+[A-Z]{2,5})?\\s+)?${year}`,
].map((source) => new RegExp(source, 'giu'));
const figures = new RegExp(`(?<![\\p{L}\\p{N}./-])(?<first>\\d{1,2})(?<sign>[./-])\\s?(?<second>\\d{1,2})\\k<sign>\\s?${year}`, 'gu');

/** Every form has a year, and most lines have none: they need no closer look. */
const anyYear = /(?:19|20)\d\d/;

/** The dates with day, month and year in a short text, in order. Offsets count from `origin`. */
export function writtenDates(text: string, origin = 0): WrittenDate[] {
  if (!anyYear.test(text)) return [];
  const found: WrittenDate[] = [];
  const add = (match: RegExpMatchArray, rest: Omit<WrittenDate, 'start' | 'end'>): void => {
    const start = origin + (match.index ?? 0);
    found.push({ start, end: start + match[0].length, ...rest });
  };
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { year = '', month = '', day = '' } = match.groups ?? {};
      const known = dayOf(Number(year), /^\d/.test(month) ? Number(month) : monthNumber(month) ?? 0, Number(day));
      if (known !== undefined) add(match, { day: known, either: undefined, proves: undefined });
    }
  }
  for (const match of text.matchAll(figures)) {
    const { year = '', first = '', second = '' } = match.groups ?? {};
    const dayFirst = dayOf(Number(year), Number(second), Number(first));
    const monthFirst = dayOf(Number(year), Number(first), Number(second));
    const isSame = Number(first) === Number(second);
    if (dayFirst !== undefined && monthFirst !== undefined && !isSame) {
      add(match, { day: undefined, either: { dayFirst, monthFirst }, proves: undefined });
    } else if (dayFirst !== undefined || monthFirst !== undefined) {
      const proves = isSame ? undefined : dayFirst === undefined ? 'monthFirst' : 'dayFirst';
      add(match, { day: dayFirst ?? monthFirst, either: undefined, proves });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? -Infinity));
}

/** Undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** `YYYY-MM-DD`. */
export function isoOf({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
