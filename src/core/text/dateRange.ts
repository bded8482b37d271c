/** From one day, month or year to another, both included: ISO dates (`2024-03-12`, `2024-03`, `2024`); empty for no limit. */
export interface DateRange {
  readonly from: string;
  readonly until: string;
}

const period = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
const range = new RegExp(`^(?:(${period})|(${period})?\\.\\.(${period})?)$`);

/** Reads `2024`, `2024-03`, `2024-03-12`, `2024-03..2024-06`, `2024..` and `..2024-06-30`; undefined for anything else. */
export function readDateRange(text: string): DateRange | undefined {
  const found = range.exec(text.trim());
  if (found === null) return undefined;
  const [, only, from = only ?? '', until = only ?? ''] = found;
  return from === '' && until === '' ? undefined : { from, until };
}

/** Whether an ISO date is in a range; a month or a year is when some of it is. */
export function isInRange(date: string, { from, until }: DateRange): boolean {
  const known = (limit: string): number => Math.min(limit.length, date.length);
  return date.slice(0, known(from)) >= from.slice(0, known(from)) && date.slice(0, known(until)) <= until.slice(0, known(until));
}
