import { englishWeekdays } from '../../calendar/englishCalendar';
import { monthNumber } from '../../calendar/months';
import { addDays, type ReferenceDay, at, month, monthOf, partOfYear, type Period, week, weekdayOf, year, yearOf } from '../../calendar/period';
import { weekdayNumber } from '../../calendar/weekdays';
import { dayNumber, daysIn, first, monthName, readYearPart, yearPart } from './absoluteDate';
import { countOf } from './writtenNumber';

const units = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'] as const;
type Unit = (typeof units)[number];

const unit = `(?<unit>${units.join('|')})`;
const weekday = `(?<weekday>${englishWeekdays.join('|')})`;
const direction = '(?<direction>last|previous|this|current|next|coming|following)';
/** `following` and `previous` count from another day than the article's, which is unknown. */
const steps: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1]]);
const count = '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(?:a )?couple(?: of)?)';

const anchored = [
  [/^(?<word>today|tonight|yesterday|tomorrow)$/, (parts, { today }) => at(addDays(today, dayWords.get(parts['word'] ?? '') ?? 0))],
  [new RegExp(`^${direction} ${unit}$`), (parts, { today }) => step(today, steps.get(parts['direction'] ?? ''), unitOf(parts))],
  [new RegExp(`^(?:the )?${unit}$`), (parts, { today }) => (/^(?:year|month|week|decade|century)$/.test(parts['unit'] ?? '') ? step(today, 0, unitOf(parts)) : undefined)],
  [new RegExp(`^${count} ${unit}s? ago$`), (parts, { today }) => ago(today, countOf(parts['count'] ?? ''), unitOf(parts))],
  [new RegExp(`^(?<side>last|past|next|coming) (?:${count} )?${unit}s?$`), stretch],
  [new RegExp(`^(?:(?<direction>last|this|next|coming) )?${weekday}$`), (parts, anchor) => weekdayNear(parts['weekday'] ?? '', parts['direction'], anchor)],
  [new RegExp(`^(?:(?<direction>last|this|next|coming) )?${monthName}$`), (parts, anchor) => monthNear(parts['month'], parts['direction'], anchor)],
  [new RegExp(`^${monthName} ${dayNumber}$`), dayNear],
  [new RegExp(`^${dayNumber} (?:of )?${monthName}$`), dayNear],
  [new RegExp(`^${yearPart}(?: of (?:the |this )?year)?$`), yearPartNear],
  [new RegExp(`^${yearPart} of ${direction} year$`), (parts, { today }) => yearPartAt(yearOf(today), steps.get(parts['direction'] ?? ''), parts)],
] satisfies readonly (readonly [RegExp, (parts: Parts, anchor: ReferenceDay) => Period | undefined])[];

type Parts = Record<string, string | undefined>;

const unitOf = (parts: Parts): Unit => units.find((each) => each === parts['unit']) ?? 'day';
const dayWords: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);

/** The period of an expression that counts from a known day, in lower case with single blanks. */
export function relativeDate(written: string, anchor: ReferenceDay): Period | undefined {
  for (const [pattern, read] of anchored) {
    const period = first([pattern], written, (parts) => read(parts, anchor));
    if (period !== undefined) return period;
  }
  return undefined;
}

/** The calendar unit a number of units after today's; weeks begin on Monday. */
function step(today: string, by: number | undefined, size: Unit): Period | undefined {
  if (by === undefined) return undefined;
  const inYear = yearOf(today);
  const inMonth = monthOf(today);
  switch (size) {
    case 'day': return at(addDays(today, by));
    case 'week': return week(today, by);
    case 'weekend': return weekend(week(today, by).to);
    case 'month': return at(month(inYear, inMonth + by));
    case 'quarter': return partOfYear(inYear, Math.ceil(inMonth / 3) + by, 4);
    case 'half': return partOfYear(inYear, Math.ceil(inMonth / 6) + by, 2);
    case 'year': return at(year(inYear + by));
    case 'decade': return years(Math.floor(inYear / 10) * 10 + by * 10, 10);
    case 'century': return years(Math.floor((inYear - 1) / 100) * 100 + 1 + by * 100, 100);
  }
}

const weekend = (sunday: string): Period => ({ from: addDays(sunday, -1), to: sunday });
const years = (from: number, length: number): Period => ({ from: year(from), to: year(from + length - 1) });

/** Decades and centuries ago are counted in years from this one, smaller units in calendar units. */
function ago(today: string, count: number | undefined, size: Unit): Period | undefined {
  if (count === undefined) return undefined;
  const inYears = yearsOf(size);
  return inYears === undefined ? step(today, -count, size) : at(year(yearOf(today) - count * inYears));
}

const yearsOf = (size: Unit): number | undefined => new Map<Unit, number>([['decade', 10], ['century', 100]]).get(size);

/** `past ten years`, `next two weeks`: up to or from today, in the precision of the unit. */
function stretch({ side = '', count: written = 'one', unit: measured }: Parts, { today }: ReferenceDay): Period | undefined {
  const number = countOf(written);
  const size = unitOf({ unit: measured });
  const inYears = yearsOf(size);
  if (number === undefined || size === 'weekend') return undefined;
  const isBack = side === 'last' || side === 'past';
  const [by, measure] = inYears === undefined ? [number, size] as const : [number * inYears, 'year'] as const;
  const far = step(today, isBack ? -by : by, measure);
  const here = measure === 'week' ? at(today) : step(today, 0, measure);
  if (far === undefined || here === undefined) return undefined;
  return isBack ? { from: far.from, to: here.to } : { from: here.from, to: far.to };
}

/** In news a bare weekday is in the last few days, or in the next where the text looks ahead. */
function weekdayNear(name: string, direction: string | undefined, { today, isAhead }: ReferenceDay): Period {
  const number = weekdayNumber(name) ?? 0;
  const back = (weekdayOf(today) - number + 7) % 7;
  if (direction === 'next' || direction === 'coming') return at(addDays(today, 7 - back));
  if (direction === 'last') return at(addDays(today, -(back === 0 ? 7 : back)));
  if (direction === 'this') return at(addDays(today, number - weekdayOf(today)));
  return at(addDays(today, isAhead && back !== 0 ? 7 - back : -back));
}

function monthNear(name: string | undefined, direction: string | undefined, { today, isAhead }: ReferenceDay): Period | undefined {
  const number = monthNumber(name ?? '');
  if (number === undefined) return undefined;
  const here = yearOf(today);
  const gap = number - monthOf(today);
  if (direction === 'last') return at(month(gap < 0 ? here : here - 1, number));
  if (direction === 'next' || direction === 'coming') return at(month(gap > 0 ? here : here + 1, number));
  if (direction === 'this') return at(month(here, number));
  return at(month(nearYear(here, gap, isAhead), number));
}

/** The year in which the month is nearer, but the one ahead where the text looks ahead. */
function nearYear(here: number, monthsAhead: number, isAhead: boolean): number {
  if (isAhead) return monthsAhead < 0 ? here + 1 : here;
  if (monthsAhead > 6) return here - 1;
  return monthsAhead < -6 ? here + 1 : here;
}

function dayNear(parts: Parts, { today, isAhead }: ReferenceDay): Period | undefined {
  const number = monthNumber(parts['month'] ?? '');
  return number === undefined ? undefined : daysIn(nearYear(yearOf(today), number - monthOf(today), isAhead), parts);
}

/** A bare quarter or half: the latest that has begun, or the next where the text looks ahead. */
function yearPartNear(parts: Parts, { today, isAhead }: ReferenceDay): Period | undefined {
  const here = yearOf(today);
  const period = yearPartAt(here, 0, parts);
  if (period === undefined || isAhead) return period !== undefined && period.to < today.slice(0, 7) ? yearPartAt(here, 1, parts) : period;
  return period.from > today.slice(0, 7) ? yearPartAt(here, -1, parts) : period;
}

function yearPartAt(here: number, by: number | undefined, groups: Parts): Period | undefined {
  const { part, parts } = readYearPart(groups);
  return by === undefined || part > parts ? undefined : partOfYear(here + by, part, parts);
}
