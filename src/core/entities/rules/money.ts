import type { MentionCandidate } from '../mentionCandidate';
import { strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { ambiguousMarks, ambiguousUnits, cautiousMarks, currencyCodes, currencyMarks, currencyWords, letterMarks, rareLetterMarks, smallCodes } from './currencies';
import { alternatives, matchAt, mentionsAt } from './matching';
import { amountValue, digits, fraction, gap, hyphen, magnitude, magnitudeWords, noGap, numberWord, numberWords, shortMagnitude, spacedDigits } from './numbers';

const codes = alternatives(currencyCodes);
/** `US $9,300`: a blank within a mark of several letters; `A $5 million deal` has none. */
const marks = alternatives(currencyMarks.keys()).replace(/(\p{L}{2}|S\\\.)\\\$/gu, `$1${noGap}\\$`);
const words = alternatives(currencyWords.keys());
const magnitudes = `(?:(?:${gap}|${hyphen})${magnitude}(?!\\p{L})){1,2}`;
const range = `${noGap}${hyphen}${noGap}`;
/** Digits with their magnitude; a range that shares the magnitude (`$5-10 billion`) is one amount. */
const figures = `(?:${fraction}|${spacedDigits}|${digits})(?:${range}(?:${digits}))?(?:${noGap}${shortMagnitude}|${magnitudes})?`;
const vagueCount = `(?:(?:a${gap}few|several|many|few|half${gap}an?)${gap})`;
const plurals = '(?:tens|dozens|hundreds|thousands|lakhs|crores|millions|billions|trillions)';
const ofPlurals = `(?:(?:many|several)${gap})?${plurals}(?:${gap}of${gap}${plurals}){0,2}(?:${gap}of)`;
const magnitudeRun = `${magnitude}(?!\\p{L})(?:${gap}${magnitude}(?!\\p{L})){0,2}`;
const spelledAmount = `${vagueCount}(?:${magnitudeRun})?|(?:an?|some)${gap}${magnitudeRun}|${numberWord}(?:${magnitudes})?`;

/** `$11 million`, `US$ 5bn`, `RM4.4 billion`, `EUR 9 million`. */
const markFirst = new RegExp(`(?<mark>${marks}|${codes})(?:(?<=\\p{L})\\.)?${noGap}(?<amount>${figures})`, 'uy');
const largeFigures = `\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}(?:\\.\\d{1,3})?(?=${noGap}${shortMagnitude}|${magnitudes})`;
const anyMagnitude = `(?:${noGap}${shortMagnitude}|${magnitudes})?`;
/** `R9bn`, `P9,900`, `R310 000`. */
const letterFirst = new RegExp(
  `(?<mark>${alternatives(letterMarks.keys())})(?<amount>(?:\\d{1,3}(?:,\\d{3}){1,4}|${spacedDigits}|\\d{1,9}\\.\\d{1,3}|${largeFigures})${anyMagnitude})|` +
    `(?<rare>${alternatives(rareLetterMarks.keys())})(?<large>(?:${largeFigures})${anyMagnitude})`,
  'uy',
);
/** `380 billion yuan`, `9 million USD`, `100€`. */
const figuresFirst = new RegExp(`(?<amount>${figures})(?!\\d)(?:${gap}|${hyphen})?(?<unit>(?:${words}|${codes})(?!\\p{L})|[€£₹₽₴₺₸₫₮])`, 'iuy');
/** `247p`, `12.5p`: pence of a share's price; `720p` is a picture's size. */
const penceGlued = /(?!(?:240|360|480|720|1080|1440|2160)p)(?<amount>\d{1,4}(?:,\d{3})?(?:\.\d{1,2})?)(?<unit>p)(?![\p{L}\p{N}])/uy;
/** `nine billion pounds`, `several hundred million dollars`, `tens of billions of dollars`. */
const spelledFirst = new RegExp(`(?<amount>${spelledAmount}|${ofPlurals})(?:${gap}|${hyphen})?(?<unit>(?:${words})(?!\\p{L}))`, 'iuy');

const articles = new Set(['a', 'an']);
/** What comes after an article in an amount. */
const afterArticle = new Set(['few', ...magnitudeWords]);
const startsSpelled = new Set([...numberWords, 'half', 'several', 'many', 'few', 'tens', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'trillions']);

const mayStartSpelled = ({ lower }: Token, next: Token | undefined): boolean =>
  startsSpelled.has(lower) || (articles.has(lower) && afterArticle.has(next?.lower ?? ''));

/** Amounts of money with a currency. `more than`, `nearly`, `up to` stay outside. */
export function findMoney(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  return mentionsAt(tokens, lineEnd, (token, index) => amountAt(text, token, tokens[index + 1]));
}

function amountAt(text: string, token: Token, next: Token | undefined): MentionCandidate | undefined {
  if (token.kind === 'number') return read(figuresFirst, text, token.start) ?? read(penceGlued, text, token.start);
  const spelled = token.kind === 'word' && mayStartSpelled(token, next) ? read(spelledFirst, text, token.start) : undefined;
  if (spelled || !mayStartWithMark(text, token)) return spelled;
  return read(markFirst, text, token.start) ?? read(letterFirst, text, token.start);
}

const markStarts = new Set([...currencyMarks.keys(), ...currencyCodes, ...letterMarks.keys(), ...rareLetterMarks.keys()].map((mark) => mark.charAt(0)));
/** From the beginning of a mark to its figures at most, in UTF-16 code units: with blanks within and behind it, and a point. */
const farthestFigure = Math.max(...[...currencyMarks.keys(), ...currencyCodes].map(({ length }) => length)) + 7;

const mayStartWithMark = (text: string, { text: word, start }: Token): boolean =>
  markStarts.has(word.charAt(0)) && word.length <= 24 && hasFigure(text, start, start + farthestFigure);

/** Nearly every word that begins like a mark has no figure near it: this is told faster than by a pattern. */
function hasFigure(text: string, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function read(pattern: RegExp, text: string, at: number): MentionCandidate | undefined {
  const match = matchAt(pattern, text, at);
  if (!match) return undefined;
  const { rare, large } = match.groups ?? {};
  const { amount = large ?? '', mark = rare ?? '', unit = '' } = match.groups ?? {};
  if (!isCurrencyHere(mark, unit, amount)) return undefined;
  const whole = match[0];
  return { start: at, end: at + whole.length, type: 'MONEY', canonical: canonicalMoney(whole, amount, mark, unit), strength: strengths.amount };
}

/** Whether a unit or mark that also means something else is a currency, by its case and the size of its amount. */
function isCurrencyHere(mark: string, unit: string, amount: string): boolean {
  const isCode = unit.length === 3 && currencyCodes.includes(unit.toUpperCase()) && !currencyWords.has(unit.toLowerCase());
  if (isCode && unit !== unit.toUpperCase() && !smallCodes.has(unit)) return false;
  // `50 Cent` is a singer.
  if (unit === 'Cent' || (cautiousMarks.has(mark) && !/\d[\d.,]/.test(amount))) return false;
  return !(ambiguousUnits.has(unit.toLowerCase()) || ambiguousMarks.has(unit || mark)) || isLargeAmount(amount);
}

const isLargeAmount = (amount: string): boolean => /,\d{3}|\.\d{2}|\d\s?(?:bn|bln|mn|mln|m|b|k)$|lakh|crore|illion|hundred|thousand/i.test(amount);

const rangeOrFraction = new RegExp(`\\d${range}\\d|/`, 'u');

/** `USD 11000000` where currency and amount are certain, else the text with runs of blanks folded. */
function canonicalMoney(whole: string, amount: string, mark: string, unit: string): string {
  const code = currencyOf(mark, unit);
  const value = rangeOrFraction.test(amount) ? undefined : amountValue(amount.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, ''));
  if (code === '' || value === undefined) return whole.replace(/\s+/g, ' ').toLowerCase();
  const isCents = /^(?:pence|p)$/i.test(unit);
  return `${code} ${isCents ? value / 100 : value}`;
}

function currencyOf(mark: string, unit: string): string {
  if (mark !== '') return currencyMarks.get(mark.replace(/\s/g, '')) ?? currencyMarks.get(mark) ?? letterMarks.get(mark) ?? rareLetterMarks.get(mark) ?? mark;
  const name = unit.toLowerCase().replace(/\s+/g, ' ');
  return currencyWords.get(name) ?? currencyMarks.get(unit) ?? unit.toUpperCase();
}
