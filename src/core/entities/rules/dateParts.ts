import { englishMonths, englishWeekdays, seasons, shortMonths } from '../../calendar/englishCalendar';
import { gap, hyphen, noGap, numberWord } from './numbers';

/** Sources of regular expressions for the parts of calendar expressions. */

export const month = [...englishMonths.keys()].join('|');
export const monthOrShort = `(?:(?:${month})(?!\\p{L})|(?:${[...shortMonths.keys()].join('|')})(?!\\p{L})\\.?)`;
export const weekday = `(?:${englishWeekdays.join('|')})`;
export const season = `(?:${seasons.join('|')})`;
export const wordEnd = '(?![\\p{L}\\p{N}])';
export const year = `(?:1[5-9]|20|21)\\d{2}${wordEnd}`;
export const day = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?${wordEnd}`;
export const days = `${day}(?:(?:${gap}and${gap}|${noGap}${hyphen}${noGap})${day})?`;
/** A day, a month, or a month of a year. */
export const dayOrMonth = `(?:${monthOrShort}(?:${gap}${days})?(?:,?${gap}${year})?|${days}${gap}(?:of${gap})?${monthOrShort}(?:,?${gap}${year})?)`;
export const count = `(?:\\d{1,4}|(?:a${gap})?few|several|couple${gap}of|many|${numberWord})`;
export const relative = '(?:last|next|this|past|coming|previous|current|following)';
