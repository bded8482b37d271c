import { monthNumber } from '../../../calendar/months';
import { isoOf, writtenDates } from '../../../calendar/writtenDates';
import { beginsLikeDate, isDateLine } from '../../rows/dateLines';
import { lengthOf, rowText, type Rows } from '../../rows/rows';
import { documentLimits as limits } from '../../tuning/formatTuning';

/** A month and a year are a date by themselves only in a row that says little more. */
const longestMonth = 40;
const digit = /\p{Nd}/u;
const monthOfYear = /(?<![\p{L}\p{N}])(?<month>\p{L}{3,14})\.?,?\s+(?<year>(?:19|20)\d\d)(?!\d)/u;
const onlyYear = /^\D{0,12}(?<year>(?:19|20)\d\d)\D{0,12}$/u;

/** Figures of full width, as in Japanese, as those of ASCII. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９]/gu, (wide) => String(wide.charCodeAt(0) - '０'.charCodeAt(0)));
}

/**
 * The first date in a text in ISO: the day, or the month and year, or the year alone. Undefined
 * where its day and month cannot be told apart and no `order` is given.
 */
export function dateIn(text: string, order?: 'dayFirst' | 'monthFirst'): string | undefined {
  if (!digit.test(text)) return undefined;
  const shown = narrowDigits(text.slice(0, limits.searchedForDate));
  for (const { day, either } of writtenDates(shown)) {
    const known = day ?? (order === undefined ? undefined : either?.[order]);
    if (known !== undefined) return isoOf(known);
  }
  const month = monthOfYear.exec(shown)?.groups;
  const number = monthNumber(month?.['month'] ?? '');
  if (number !== undefined && number > 0) return `${month?.['year'] ?? ''}-${String(number).padStart(2, '0')}`;
  return onlyYear.exec(shown)?.groups?.['year'];
}

/** Whether a row begins with a date, perhaps with its weekday, time or edition, or is a month and year. */
export function isDateRow(rows: Rows, row: number): boolean {
  if (lengthOf(rows, row) > limits.dateRow) return false;
  const text = rowText(rows, row);
  if (!digit.test(text) || !beginsLikeDate(text)) return false;
  return isDateLine(text) || hasDate(text.slice(0, limits.dateRow));
}

/** Whether a row names a day anywhere. */
export function namesDay(rows: Rows, row: number): boolean {
  return lengthOf(rows, row) <= limits.dateRow && digit.test(rowText(rows, row)) && hasDate(rowText(rows, row));
}

function hasDate(text: string): boolean {
  const month = monthOfYear.exec(text)?.groups?.['month'];
  return writtenDates(text).length > 0 || (month !== undefined && text.length < longestMonth && (monthNumber(month) ?? 0) > 0);
}
