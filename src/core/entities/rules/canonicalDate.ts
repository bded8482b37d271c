import { englishMonths, shortMonths, englishWeekdays } from '../../calendar/englishCalendar';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * ISO 8601 where the expression is absolute: `2026`, `2026-04`, `2026-04-05`. Anything else is relative to a day that
 * the text does not always give, and stays as it is, in lower case.
 */
export function canonicalDate(written: string): string {
  const folded = written.replace(/\s+/g, ' ').toLowerCase();
  const parts = folded.match(/[a-z]+|\d+/g) ?? [];
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(folded);
  if (iso || /^\d{4}$/.test(folded)) return folded;
  const years: number[] = [];
  const monthNumbers: number[] = [];
  const days: number[] = [];
  for (const part of parts) {
    const month = englishMonths.get(part) ?? shortMonths.get(part);
    if (month !== undefined) monthNumbers.push(month);
    else if (/^\d{4}$/.test(part)) years.push(Number(part));
    else if (/^\d{1,2}$/.test(part)) days.push(Number(part));
    else if (!isFiller(part)) return folded;
  }
  const [year] = years;
  const [month] = monthNumbers;
  const [day] = days;
  if (year === undefined || month === undefined || years.length + monthNumbers.length > 2 || days.length > 1) return folded;
  return day === undefined ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const fillers = new Set(['of', 'st', 'nd', 'rd', 'th', ...englishWeekdays]);
const isFiller = (part: string): boolean => fillers.has(part);
