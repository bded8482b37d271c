import { readWordTable } from '../../english/wordTable';
import names from './currency-names.yaml';

/** Names of currencies in lower case, in the singular and plural, to ISO 4217 codes; to '' where it is uncertain which one is meant. */
export const currencyWords: ReadonlyMap<string, string> = new Map([...readWordTable(names)].flatMap(([code, words]) =>
  words.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`].map((each) => [each, code === 'none' ? '' : code] as const))));

/** What comes before an amount. Case counts: `RM` is a currency, `rm` is not. */
export const currencyMarks: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['S$', 'SGD'],
  ['SG$', 'SGD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['NZ$', 'NZD'], ['R$', 'BRL'], ['MX$', 'MXN'], ['EC$', 'XCD'], ['TT$', 'TTD'],
  ['FJ$', 'FJD'], ['WS$', 'WST'], ['J$', 'JMD'], ['BD$', 'BBD'], ['Z$', 'ZWL'], ['€', 'EUR'], ['£', 'GBP'], ['¥', ''], ['JP¥', 'JPY'],
  ['CN¥', 'CNY'], ['₹', 'INR'], ['₩', 'KRW'], ['₺', 'TRY'], ['₽', 'RUB'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['₪', 'ILS'],
  ['₴', 'UAH'], ['₸', 'KZT'], ['฿', 'THB'], ['৳', 'BDT'], ['₮', 'MNT'], ['₵', 'GHS'], ['GH₵', 'GHS'], ['₾', 'GEL'], ['₿', 'BTC'],
  ['RM', 'MYR'], ['Rp', 'IDR'], ['Rs', ''], ['Rs.', ''], ['Tk', 'BDT'], ['KSh', 'KES'], ['Ksh', 'KES'], ['Sh', ''], ['Fr', ''],
  ['KD', 'KWD'], ['BD', 'BHD'], ['JD', 'JOD'], ['Bs', 'BOB'], ['kr', ''], ['Kč', 'CZK'],
]);

/** ISO 4217 codes that may come before or after an amount. */
export const currencyCodes: readonly string[] = (
  'USD EUR GBP JPY CNY RMB KRW CHF INR PKR LKR NPR BDT IDR MYR THB VND PHP SGD HKD TWD AUD NZD CAD MXN BRL ARS CLP COP PEN ZAR NGN ' +
  'KES GHS EGP ETB MAD TRY ILS SAR AED QAR KWD RUB UAH PLN CZK SEK NOK DKK HUF RON BGN MVR XOF XAF'
).split(' ');

/** Single letters before an amount: only with a fraction, a thousands comma or a magnitude (`R9bn`, `P9,900`, not `R2`). */
export const letterMarks: ReadonlyMap<string, string> = new Map([['R', 'ZAR'], ['P', 'PHP'], ['K', ''], ['Q', 'GTQ']]);

/** Units that are also ordinary words: their amounts must be large or round beyond doubt. */
export const ambiguousUnits: ReadonlySet<string> = new Set(['won', 'real', 'mark', 'marks', 'pound', 'pounds', 'crown', 'crowns', 'sol', 'soles', 'lei', 'buck', 'bucks', 'cent']);
