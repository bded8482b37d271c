import { englishMonths, shortMonths } from '../../calendar/englishCalendar';
import { monthNumber } from '../../calendar/months';
import { at, day, isDay, month, partOfYear, type Period, year } from '../../calendar/period';
import { countOf } from './writtenNumber';

export const monthName = `(?<month>${[...englishMonths.keys(), ...[...shortMonths.keys()].sort((a, b) => b.length - a.length).map((name) => `${name}\\.?`)].join('|')})`;
export const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: (?:and|to) (?<last>\\d{1,2})(?:st|nd|rd|th)?|[-–](?<until>\\d{1,2})(?:st|nd|rd|th)?)?';
const yearNumber = '(?<year>\\d{4})';

/** In any language: `12. märz 2026`, `1er mars 2026`, `12 de marzo de 2026`, `marzo de 2026`. */
const anyMonth = "(?:del? |d['’])?(?<month>[\\p{L}\\p{M}]{3,14})\\.?(?: del?)?";
const daysOfMonth = [
  `${monthName} ${dayNumber},? ${yearNumber}`, `${dayNumber} (?:of )?${monthName},? ${yearNumber}`, `(?<day>\\d{1,2})(?:\\.|er|º|°)? ${anyMonth} ${yearNumber}`,
  `${yearNumber}\\. ${anyMonth} (?<day>\\d{1,2})\\.?`,
].map((source) => new RegExp(`^${source}$`, 'u'));
const monthOfYear = [`${monthName},? (?:of )?${yearNumber}`, `${yearNumber} ${monthName}`, `${anyMonth} ${yearNumber}`].map((source) => new RegExp(`^${source}$`, 'u'));

const ordinals: ReadonlyMap<string, number> = new Map([['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['1st', 1], ['2nd', 2], ['3rd', 3], ['4th', 4]]);
/** `q1`, `1q`, `h2`, `first quarter`, `second half`. */
export const yearPart = '(?:(?<quarter>q[1-4]|[1-4]q)|(?<half>h[12]|[12]h)|(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -](?<unit>quarter|half))';
const yearPartOfYear = new RegExp(`^${yearPart}(?:,? of|,)? ${yearNumber}$`);

const kindOfYear = '(?:fiscal|financial|academic|school|tax|budget|crop|marketing|accounting)';
const yearSpan = new RegExp(`^(?:${kindOfYear} (?:years? )?|fy ?['’]?)?(?<year>\\d{4})[-–/](?<last>\\d{4}|\\d{2})(?: ${kindOfYear} year)?$`);
const firstMonths = /^(?<side>first|last|final) (?<count>\S+) months of (?<year>\d{4})$/;

/** The period of an expression that contains its year, in lower case with single blanks. */
export function absoluteDate(written: string): Period | undefined {
  if (/^\d{4}$/.test(written) || isDay(written)) return at(written);
  const decade = /^(\d{3})0s$/.exec(written)?.[1];
  if (decade !== undefined) return { from: `${decade}0`, to: `${decade}9` };
  return (
    first(daysOfMonth, written, ({ year: inYear, ...parts }) => daysIn(Number(inYear), parts)) ??
    first(monthOfYear, written, (parts) => monthIn(Number(parts['year']), parts['month'])) ??
    first([yearPartOfYear], written, (parts) => yearPartIn(Number(parts['year']), parts)) ??
    first([/^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/], written, numericDate) ??
    first([/^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/], written, pointedDate) ??
    first([yearSpan], written, severalYears) ??
    first([firstMonths], written, ({ side, count, year: inYear }) => monthsIn(Number(inYear), countOf(count ?? ''), side === 'first')) ??
    first([/^(?<century>\d{1,2})(?:st|nd|rd|th)[ -]century$/], written, ({ century }) => ({ from: year(Number(century) * 100 - 99), to: year(Number(century) * 100) })) ??
    first([/^christmas(?: day)? (?<year>\d{4})$/], written, (parts) => at(`${parts['year'] ?? ''}-12-25`))
  );
}

type Parts = Record<string, string | undefined>;

/** The first matching pattern decides. */
export function first(patterns: readonly RegExp[], written: string, read: (parts: Parts) => Period | undefined): Period | undefined {
  for (const pattern of patterns) {
    const parts = pattern.exec(written)?.groups;
    if (parts) return read(parts);
  }
  return undefined;
}

export function monthIn(inYear: number, name: string | undefined): Period | undefined {
  const number = monthNumber(name ?? '');
  return number === undefined ? undefined : at(month(inYear, number));
}

/** One day, or from the first to the last of two in one month. */
export function daysIn(inYear: number, parts: Parts): Period | undefined {
  const number = monthNumber(parts['month'] ?? '');
  if (number === undefined) return undefined;
  const from = day(inYear, number, Number(parts['day']));
  const to = day(inYear, number, Number(parts['last'] ?? parts['until'] ?? parts['day']));
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** Which part of a year is meant, and how many parts there are. */
export function readYearPart({ quarter, half, ordinal, unit }: Parts): { part: number; parts: number } {
  const figure = Number((quarter ?? half ?? '').replace(/\D/g, ''));
  const parts = half !== undefined || unit === 'half' ? 2 : 4;
  // Without a number of its own it is the last one.
  const part = ordinal === undefined ? figure : ordinals.get(ordinal) ?? parts;
  return { part, parts };
}

function yearPartIn(inYear: number, groups: Parts): Period | undefined {
  const { part, parts } = readYearPart(groups);
  return part > parts ? undefined : partOfYear(inYear, part, parts);
}

/** `12.03.2026`: with points, the day is always first. */
function pointedDate(parts: Parts): Period | undefined {
  return onDay(Number(parts['year']), Number(parts['month']), Number(parts['day']));
}

/** Only where day and month cannot be confused. */
function numericDate(parts: Parts): Period | undefined {
  const [a, b, inYear] = [Number(parts['day']), Number(parts['month']), Number(parts['year'])];
  if (a <= 12 && b <= 12 && a !== b) return undefined;
  return a > 12 ? onDay(inYear, b, a) : onDay(inYear, a, b);
}

function onDay(inYear: number, inMonth: number, number: number): Period | undefined {
  const date = day(inYear, inMonth, number);
  return date === undefined ? undefined : at(date);
}

/** `2024/25`, `2018-2019`: an account's or a season's years, not a month. */
function severalYears(parts: Parts): Period | undefined {
  const from = Number(parts['year']);
  const written = parts['last'] ?? '';
  const to = written.length === 4 ? Number(written) : Math.floor((from + 1) / 100) * 100 + Number(written);
  return to > from ? { from: year(from), to: year(to) } : undefined;
}

/** The first or the last months of a year. */
function monthsIn(inYear: number, count: number | undefined, isFirst: boolean): Period | undefined {
  if (count === undefined || count < 1 || count > 12) return undefined;
  return isFirst ? { from: month(inYear, 1), to: month(inYear, count) } : { from: month(inYear, 13 - count), to: month(inYear, 12) };
}
