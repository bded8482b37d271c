import type { MentionCandidate } from '../mentionCandidate';
import { strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { feasts, englishMonths, seasons, shortMonths, englishWeekdays } from '../../calendar/englishCalendar';
import { canonicalDate } from './canonicalDate';
import { count, day, days, month, monthOrShort, relative, season, weekday, wordEnd, year } from './dateParts';
import { mentionsAt } from './matching';
import { gap, hyphen, numberWords } from './numbers';
import { countedPeriod, isYearSpan, kindOfYear, numberPeriods, periodStarters, quarter, wholeYear, wordPeriods } from './periods';

const unit = '(?:years?|months?|weeks?|days?|quarters?|decades?|century|centuries|weekend|fiscal year|financial year|school year|academic year|semester|season)';
const edge = '(?:early|late|mid)';

const relativeTime = [
  `${relative}${gap}(?:${count}${gap})?(?:${unit}|${season}|${weekday}|${month})${wordEnd}(?:${gap}and${gap}(?:years|months|weeks)${wordEnd})?`,
  `(?:recent|coming)${gap}(?:years|months|weeks|days|decades)${wordEnd}`,
].join('|');
const period = `(?:${relativeTime}|${kindOfYear}|${monthOrShort}(?:,?${gap}(?:of${gap})?${year})?|${year}|(?:the${gap})?(?:year|month|week|decade|century|quarter)${wordEnd}|${season}(?:${gap}${year})?)`;

/** Patterns by what they begin with; at each place the longest match counts. */
const patterns = {
  monthFirst: [
    `${monthOrShort}${gap}${days}(?:,?${gap}${year})?`,
    `${monthOrShort},?${gap}(?:of${gap})?${year}`,
    `(?:${month})${wordEnd}`,
    ...wordPeriods,
  ],
  dayFirst: [
    `${days}${gap}(?:of${gap})?${monthOrShort}(?:,?${gap}${year})?${wordEnd}`,
    `\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
    `(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|[12]\\d|3[01])/(?:19|20)\\d{2}(?!\\d)`,
    ...numberPeriods,
    `(?:1[89]|20)\\d0s${wordEnd}`,
    year,
    `\\d{1,2}(?:st|nd|rd|th)(?:${gap}|${hyphen})century${wordEnd}`,
    `\\d{1,4}${gap}${unit}${gap}(?:ago|earlier|later)${wordEnd}`,
  ],
  weekdayFirst: [
    `${weekday}s?(?:,?${gap}(?:${monthOrShort}${gap}${days}(?:,?${gap}${year})?|${day}${gap}(?:of${gap})?${monthOrShort}(?:,?${gap}${year})?))?${wordEnd}`,
  ],
  counted: [
    `(?:an?|${count})${gap}(?:${unit})${gap}(?:ago|earlier|later)${wordEnd}`,
    countedPeriod,
  ],
  same: [`(?:that|same)${gap}(?:year|week|month)${wordEnd}`],
  relative: [
    relativeTime,
    `${relative}${gap}${weekday},?${gap}${monthOrShort}${gap}${days}(?:,?${gap}${year})?`,
    `(?:earlier|later)${gap}(?:${relativeTime}|today|in${gap}${year})${wordEnd}`,
    `${edge}(?:${gap}|${hyphen})(?:${period})`,
    `mid(?:${gap}|${hyphen})(?:to(?:${gap}|${hyphen})late(?:${gap}|${hyphen}))?(?:year|month|week|decade|century|(?:19|20)\\d0s)${wordEnd}`,
    `(?:early|late)${gap}(?:19|20)\\d0s${wordEnd}`,
    `(?:end|start|beginning|middle|close)${gap}of${gap}(?:the${gap})?(?:${period})`,
    `(?:year|month)${hyphen}end${wordEnd}|end${hyphen}(?:${year}|(?:${month})${wordEnd})`,
    `(?:years|decades|centuries)${gap}ago${wordEnd}`,
    `${quarter}(?:(?:${gap}of|,)?${gap}(?:${wholeYear}|${relativeTime})|/${year})?(?!${gap}in${gap}a${gap}row)`,
    ...wordPeriods,
    `(?:today|yesterday|tomorrow|tonight)${wordEnd}|this${gap}(?:morning|afternoon|evening)${wordEnd}`,
    `${season}${gap}(?:of${gap})?${year}`,
    `weekend${wordEnd}`,
  ],
  seasonAlone: [`${season}${wordEnd}`],
  feast: [`(?:${feasts.map((feast) => feast.replaceAll(' ', gap)).join('|')})(?:${gap}${year})?${wordEnd}`],
} as const;

type PatternName = keyof typeof patterns;
const compiled = Object.fromEntries(
  Object.entries(patterns).map(([name, sources]) => [name, sources.map((source) => new RegExp(source, name === 'feast' ? 'uy' : 'iuy'))]),
) as Record<PatternName, RegExp[]>;

const starters: ReadonlyMap<string, PatternName> = new Map<string, PatternName>([
  ...[...englishMonths.keys(), ...shortMonths.keys()].map((word) => [word, 'monthFirst'] as const),
  ...englishWeekdays.flatMap((word) => [[word, 'weekdayFirst'], [`${word}s`, 'weekdayFirst']] as const),
  ...(
    'last next this past coming previous current following recent earlier later early late mid end start beginning middle close ' +
    'year month years decades centuries first second third fourth final today yesterday tomorrow tonight weekend'
  ).split(' ').concat(...periodStarters).map((word) => [word, 'relative'] as const),
  ...['a', 'an', 'few', 'several', 'couple', 'many', ...numberWords].map((word) => [word, 'counted'] as const),
  ...['that', 'same'].map((word) => [word, 'same'] as const),
  ...seasons.map((word) => [word, 'relative'] as const),
]);
const feastStarters = new Set(feasts.map((feast) => feast.split(/[ ’']/)[0]?.toLowerCase() ?? ''));

/** Calendar expressions, absolute (`April 5, 2026`) or anchored (`next year`); but no mere durations (`two years`). */
export function findDates(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  return mentionsAt(tokens, lineEnd, ({ start }, index) => {
    const end = longestAt(text, tokens, index, lineEnd);
    return end <= start ? undefined : { start, end, type: 'DATE', canonical: canonicalDate(text.slice(start, end)), strength: strengths.date };
  });
}

function longestAt(text: string, tokens: readonly Token[], index: number, lineEnd: number): number {
  const token = tokens[index];
  if (!token || token.kind === 'mark' || token.text.length > 12) return -1;
  let end = -1;
  for (const name of patternNames(token)) end = Math.max(end, longestOf(compiled[name], text, token.start, lineEnd));
  if (end === token.end && !standsAlone(tokens, index)) return -1;
  if (end < 0 && isSeason(token) && seasonLeads.has(tokens[index - 1]?.lower ?? '')) end = longestOf(compiled.seasonAlone, text, token.start, lineEnd);
  return end;
}

function patternNames(token: Token): PatternName[] {
  if (token.kind === 'number') return ['dayFirst'];
  const names: PatternName[] = [];
  const name = starters.get(token.lower) ?? (token.lower.startsWith('fy') && /^fy\d/.test(token.lower) ? 'relative' : undefined);
  if (name) names.push(name);
  if (feastStarters.has(token.lower)) names.push('feast');
  return names;
}

function longestOf(expressions: readonly RegExp[], text: string, at: number, lineEnd: number): number {
  let longest = -1;
  for (const expression of expressions) {
    expression.lastIndex = at;
    if (!expression.test(text) || expression.lastIndex > lineEnd || !isYearSpan(text.slice(at, expression.lastIndex))) continue;
    longest = Math.max(longest, expression.lastIndex);
  }
  return longest;
}

/** `fall` alone is usually the verb. */
const isSeason = (token: Token): boolean => token.lower !== 'fall' && seasons.includes(token.lower);
const seasonLeads = new Set(['in', 'by', 'since', 'until', 'the', 'early', 'late', 'every']);
const timeLeads = new Set('in by since until till from of before after during through to between on for and early late mid next last this around'.split(' '));
/** What a four-digit number counts when it is not a year. */
const counted = new Set(
  ('people persons workers employees jobs staff students users customers companies firms members units cars vehicles homes houses ' +
    'hectares acres miles km kilometres kilometers metres meters feet tonnes tons kg mw megawatts gw hours minutes times words pages ' +
    'troops soldiers patients schools participants delegates nanometres nm euros dollars points').split(' '),
);

/** A single token is a date only if nothing suggests another reading: `2,000`, `May` the verb, `march` the walk. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return false;
  if (token.kind === 'number') return isYearAlone(token, before, after);
  if (!englishMonths.has(token.lower)) return true;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  return (token.lower !== 'may' && token.lower !== 'march') || timeLeads.has(before?.lower ?? '');
}

function isYearAlone(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (/s$/i.test(token.lower)) return true;
  if (before && !before.spaced && before.kind === 'mark' && '#@/+*='.includes(before.text)) return false;
  if (before?.kind === 'mark' && '$€£¥#+'.includes(before.text)) return false;
  return !counted.has(after?.lower ?? '') && Number(token.text.slice(0, 4)) >= 1500;
}
