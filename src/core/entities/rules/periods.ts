import { dayOrMonth, month, monthOrShort, wordEnd, year } from './dateParts';
import { gap, hyphen, noGap, numberWord } from './numbers';

/** Sources of regular expressions for the years, halves and quarters of accounts, schools and seasons. */

/** Years that don't begin with January. */
const kinds = ['fiscal', 'financial', 'academic', 'school', 'tax', 'budget', 'crop', 'marketing', 'accounting', 'calendar'];
const kind = `(?:${kinds.join('|')})`;
/** Those that need no `year`: `fiscal 2019`, but not `Budget 2019`. */
const shortKind = '(?:fiscal|financial|calendar)';
/** `2018-2019`, `2018/19`: which years these may be is for `isYearSpan` to say. */
const yearSpan = `(?:1[5-9]|20|21)\\d{2}(?:${hyphen}|/)(?:(?:1[5-9]|20|21)\\d{2}|\\d{2})${wordEnd}`;
const yearOrSpan = `(?:${yearSpan}|${year})`;
const ofKind = `(?:${kind}${gap}years?|${shortKind})${gap}${yearOrSpan}(?:${gap}(?:through|and|to)${gap}${yearOrSpan})?`;
const shortFiscal = `FY${noGap}['’]?(?:${yearSpan}|\\d{4}|\\d{2}(?:[-/]\\d{2})?)${wordEnd}`;

/** `fiscal year 2018-2019`, `FY2024/25`, `school year`. */
export const kindOfYear = `(?:${shortFiscal}|${ofKind}|${kind}${gap}year${wordEnd})`;

const ordinal = '(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)';
export const quarter = `(?:${ordinal}(?:${gap}|${hyphen})(?:quarter|half|qtr)|Q[1-4]|[1-4]Q|H[12]|[12]H)${wordEnd}`;

const ended = `(?:${gap}(?:ended|ending)(?:${gap}on)?|${gap}to)${gap}${dayOrMonth}`;
const months = `(?:${numberWord}|\\d{1,2})${gap}(?:months|weeks|quarters)`;
const firstMonths = `(?:first|last|final)${gap}${months}`;

/** What the first months of a year can be of. */
export const wholeYear = `(?:(?:the|this|last|next)${gap}(?:current${gap})?(?:${kind}${gap})?year${wordEnd}|${kindOfYear}|${year})`;

/** `six months to 30 June`. */
export const countedPeriod = `${numberWord}${gap}months${ended}${wordEnd}`;

/** Those that begin with another word. */
export const wordPeriods: readonly string[] = [
  `${ofKind}|${shortFiscal}`,
  `(?:${kind}${gap}|half${hyphen})?year${ended}${wordEnd}|(?:quarter|half)${ended}${wordEnd}|(?:week|month)${gap}(?:(?:ended|ending)${gap}|of${gap}(?=[^\\n]{0,20}\\d))${dayOrMonth}`,
  `${firstMonths}(?:${gap}of${gap}${wholeYear}|${wordEnd}(?!${gap}of${gap}))`,
  `(?:rest|remainder)${gap}of${gap}(?:(?:the|this)${gap})?(?:(?:year|month|week|decade|century|quarter)${wordEnd}|(?:19|20)\\d0s${wordEnd}|${kindOfYear}|${monthOrShort}${wordEnd}|${year})`,
  `(?:${month})${hyphen}(?:${month})${gap}(?:quarter|period)${wordEnd}`,
];

/** Those that begin with a number. */
export const numberPeriods: readonly string[] = [
  `${yearSpan}(?:${gap}${kind}${gap}year${wordEnd})?`,
  `${quarter}(?:(?:${gap}of|,)?${gap}(?:${kindOfYear}|${year})|/${year})?`,
  `\\d{1,2}${gap}months${ended}${wordEnd}`,
];

/** Words that can begin a period, besides those that begin other dates. */
export const periodStarters: readonly string[] = [...kinds, 'fy', 'rest', 'remainder', 'quarter', 'half', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'];

const span = /^(?<from>\d{4})[^\d\s](?<to>\d{4}|\d{2})(?=\s|$)/u;

/** Whether two figures are one season or a few years (`2018-2019`, `2018/19`, `2019-23`), and not two years or a month. */
export function isYearSpan(written: string): boolean {
  const { from = '', to = '' } = span.exec(written)?.groups ?? {};
  if (from === '') return true;
  const next = Number(from) + 1;
  return to.length === 4 ? Number(to) === next : Number(to) === next % 100 || (Number(to) > 12 && Number(to) > next % 100);
}
