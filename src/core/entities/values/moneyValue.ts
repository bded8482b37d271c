import { currencyCodes, currencyMarks, currencyWords, letterMarks, rareLetterMarks, smallCodes } from '../rules/currencies';
import type { MentionValue } from '../types';
import { readAmount } from './writtenNumber';

const bySize = (a: string, b: string): number => b.length - a.length;
const leadMarks = [...currencyMarks.keys(), ...currencyCodes].sort(bySize);
const unitWords = [...currencyWords.keys()].sort(bySize);

/**
 * Amount and ISO 4217 code of `US$ 12, 534`, `€3.5bn`, `12 Mio. Euro`, `1.2 trillion yen`, `$5-10 billion`.
 * @returns undefined where either is uncertain: `several million dollars`, `¥300`, `50 cents`
 */
export function moneyValue(text: string): MentionValue | undefined {
  const written = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim().replace(/^(\p{L}[\p{L}.]+) (?=\$)/u, '$1').replace(/^(\p{L}+)\. ?(?=\d)/u, '$1 ');
  const currency = currencyOf(written);
  if (currency === undefined) return undefined;
  const amount = readAmount(currency.rest);
  if (amount === undefined) return undefined;
  const of = (value: number): number => Number((value / currency.divisor).toPrecision(12));
  const value = { amount: of(amount.low), currency: currency.code };
  return amount.high === undefined ? value : { ...value, amountTo: of(amount.high) };
}

interface Currency {
  readonly code: string;
  /** The text without the currency. */
  readonly rest: string;
  /** 100 where the amount is in hundredths. */
  readonly divisor: number;
}

function currencyOf(written: string): Currency | undefined {
  const mark = leadMarks.find((each) => written.startsWith(each)) ?? leadMarks.find((each) => isSign(each) && written.endsWith(each));
  if (mark !== undefined) return toCurrency(currencyMarks.get(mark) ?? mark, written.replaceAll(mark, ' '));
  const letter = letterMarks.get(written.charAt(0)) ?? rareLetterMarks.get(written.charAt(0));
  if (letter !== undefined && /^.\d/.test(written)) return toCurrency(letter, written.slice(1));
  const code = currencyCodes.find((each) => written.endsWith(each) || (smallCodes.has(each.toLowerCase()) && written.endsWith(each.toLowerCase())));
  if (code !== undefined) return toCurrency(code, written.slice(0, -code.length));
  const lower = written.toLowerCase();
  const unit = unitWords.find((each) => lower.endsWith(each) && /^[\s\d.'’-]$/.test(lower.charAt(lower.length - each.length - 1)));
  if (unit === undefined) return undefined;
  const rest = written.slice(0, -unit.length).replace(/\b(?:of|de|d['’])\s*$/i, '').replace(/[-\s]+$/, '');
  return toCurrency(currencyWords.get(unit) ?? '', rest, unit === 'pence' ? 100 : 1);
}

/** `€`, `$`: a single character that is not a letter may also come after its amount. */
const isSign = (mark: string): boolean => /^[^\p{L}\p{N}]$/u.test(mark);

function toCurrency(code: string, rest: string, divisor = 1): Currency | undefined {
  return code === '' ? undefined : { code: code === 'RMB' ? 'CNY' : code, rest: rest.trim(), divisor };
}
