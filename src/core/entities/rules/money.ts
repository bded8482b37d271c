import type { MentionCandidate } from '../mentionCandidate';
import { strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { ambiguousUnits, currencyCodes, currencyMarks, currencyWords, letterMarks } from './currencies';
import { amountValue, digits, gap, hyphen, magnitude, noGap, numberWord, numberWords, shortMagnitude } from './numbers';

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).map((word) => escapeForPattern(word).replaceAll(' ', gap)).join('|');

const codes = alternatives(currencyCodes);
const marks = alternatives(currencyMarks.keys());
const words = alternatives(currencyWords.keys());
const magnitudes = `(?:(?:${gap}|${hyphen})${magnitude}(?!\\p{L})){1,2}`;
const range = `${noGap}${hyphen}${noGap}`;
/** Digits with their magnitude; a range that shares the magnitude (`$5-10 billion`) is one amount. */
const figures = `(?:${digits})(?:${range}(?:${digits}))?(?:${noGap}${shortMagnitude}|${magnitudes})?`;
const vagueCount = `(?:(?:a${gap}few|several|many|few|half${gap}an?)${gap})`;
const plurals = '(?:tens|dozens|hundreds|thousands|lakhs|crores|millions|billions|trillions)';
const ofPlurals = `(?:many${gap})?${plurals}(?:${gap}of${gap}${plurals}){0,2}(?:${gap}of)`;
const magnitudeRun = `${magnitude}(?!\\p{L})(?:${gap}${magnitude}(?!\\p{L})){0,2}`;
const spelledAmount = `${vagueCount}(?:${magnitudeRun})?|(?:an?|some)${gap}${magnitudeRun}|${numberWord}(?:${magnitudes})?`;

/** `$11 million`, `US$ 5bn`, `RM4.4 billion`, `EUR 9 million`. */
const markFirst = new RegExp(`(?<mark>${marks}|${codes})${noGap}(?<amount>${figures})`, 'uy');
/** `R9bn`, `P9,900`. */
const letterFirst = new RegExp(
  `(?<mark>${[...letterMarks.keys()].join('|')})(?<amount>(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}\\.\\d{1,3}|\\d{1,9}(?=${noGap}${shortMagnitude}|${magnitudes}))(?:${noGap}${shortMagnitude}|${magnitudes})?)`,
  'uy',
);
/** `380 billion yuan`, `9 million USD`, `100€`. */
const figuresFirst = new RegExp(`(?<amount>${figures})(?:${gap}|${hyphen})?(?<unit>(?:${words}|${codes})(?!\\p{L})|[€£₹])`, 'iuy');
/** `nine billion pounds`, `several hundred million dollars`, `tens of billions of dollars`. */
const spelledFirst = new RegExp(`(?<amount>${spelledAmount}|${ofPlurals})(?:${gap}|${hyphen})?(?<unit>(?:${words})(?!\\p{L}))`, 'iuy');

const startsSpelled = new Set([...numberWords, 'a', 'an', 'half', 'several', 'many', 'few', 'tens', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'trillions']);

/** Amounts of money with a currency. `more than`, `nearly`, `up to` stay outside. */
export function findMoney(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  let from = 0;
  for (const token of tokens) {
    if (token.start < from) continue;
    const match = matchAt(text, token);
    if (!match || match.end > lineEnd) continue;
    found.push(match);
    from = match.end;
  }
  return found;
}

function matchAt(text: string, token: Token): MentionCandidate | undefined {
  if (token.kind === 'number') return read(figuresFirst, text, token.start);
  const spelled = token.kind === 'word' && startsSpelled.has(token.lower) ? read(spelledFirst, text, token.start) : undefined;
  if (spelled || !mayStartWithMark(token)) return spelled;
  return read(markFirst, text, token.start) ?? read(letterFirst, text, token.start);
}

const markStarts = new Set([...currencyMarks.keys(), ...currencyCodes, ...letterMarks.keys()].map((mark) => mark.charAt(0)));
const mayStartWithMark = (token: Token): boolean => markStarts.has(token.text.charAt(0)) && token.text.length <= 24;

function read(pattern: RegExp, text: string, at: number): MentionCandidate | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const { amount = '', mark = '', unit = '' } = match.groups ?? {};
  if (unit !== '' && ambiguousUnits.has(unit.toLowerCase()) && !isLargeAmount(amount)) return undefined;
  const whole = match[0];
  return { start: at, end: at + whole.length, type: 'MONEY', canonical: canonicalMoney(whole, amount, mark, unit), strength: strengths.amount };
}

const isLargeAmount = (amount: string): boolean => /,\d{3}|lakh|crore|illion|bn|hundred|thousand/i.test(amount);

/** `USD 11000000` where currency and amount are certain, else the text with runs of blanks folded. */
function canonicalMoney(whole: string, amount: string, mark: string, unit: string): string {
  const code = currencyOf(mark, unit);
  const value = new RegExp(`\\d${range}\\d`, 'u').test(amount) ? undefined : amountValue(amount);
  if (code === '' || value === undefined) return whole.replace(/\s+/g, ' ').toLowerCase();
  const isCents = /^(?:cents?|pence)$/i.test(unit);
  return `${code} ${isCents ? value / 100 : value}`;
}

function currencyOf(mark: string, unit: string): string {
  if (mark !== '') return currencyMarks.get(mark) ?? letterMarks.get(mark) ?? mark;
  const name = unit.toLowerCase().replace(/\s+/g, ' ');
  return currencyWords.get(name) ?? currencyMarks.get(unit) ?? unit.toUpperCase();
}
