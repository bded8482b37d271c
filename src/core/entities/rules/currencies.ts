import { readWordTable } from '../../english/wordTable';
import names from './currency-names.yaml';

/** Names of currencies in lower case, in the singular and plural, to ISO 4217 codes; to '' where it is uncertain which one is meant. */
export const currencyWords: ReadonlyMap<string, string> = new Map([...readWordTable(names)].flatMap(([code, words]) =>
  words.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`].map((each) => [each, code === 'none' ? '' : code] as const))));

/** What comes before an amount, with a point or without; '' where several currencies are written so. Case counts: `RM` is a currency, `rm` is not. */
export const currencyMarks: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['Aus$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['Can$', 'CAD'],
  ['Cdn$', 'CAD'], ['S$', 'SGD'], ['SG$', 'SGD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['NZ$', 'NZD'], ['R$', 'BRL'], ['MX$', 'MXN'], ['Mex$', 'MXN'],
  ['N$', 'NAD'], ['EC$', 'XCD'], ['TT$', 'TTD'], ['F$', 'FJD'], ['FJ$', 'FJD'], ['G$', 'GYD'], ['GY$', 'GYD'], ['T$', 'TOP'], ['ST$', 'WST'],
  ['WS$', 'WST'], ['WST$', 'WST'], ['SI$', 'SBD'], ['SBD$', 'SBD'], ['J$', 'JMD'], ['JA$', 'JMD'], ['RD$', 'DOP'], ['BD$', 'BBD'], ['BDS$', 'BBD'],
  ['Bds$', 'BBD'], ['B$', ''], ['BZ$', 'BZD'], ['L$', ''], ['Z$', 'ZWL'], ['ZW$', 'ZWL'], ['€', 'EUR'], ['£', 'GBP'], ['¥', ''], ['JP¥', 'JPY'],
  ['CN¥', 'CNY'], ['₹', 'INR'], ['₩', 'KRW'], ['₺', 'TRY'], ['₽', 'RUB'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['₪', 'ILS'],
  ['₴', 'UAH'], ['₸', 'KZT'], ['฿', 'THB'], ['৳', 'BDT'], ['₮', 'MNT'], ['₵', 'GHS'], ['GH₵', 'GHS'], ['GH¢', 'GHS'], ['₲', 'PYG'], ['₡', 'CRC'],
  ['₾', 'GEL'], ['₿', 'BTC'], ['RM', 'MYR'], ['Rp', 'IDR'], ['Rs', ''], ['Re', ''], ['Tk', 'BDT'], ['KSh', 'KES'], ['Ksh', 'KES'], ['KShs', 'KES'],
  ['Kshs', 'KES'], ['TSh', 'TZS'], ['Tsh', 'TZS'], ['TShs', 'TZS'], ['USh', 'UGX'], ['Ush', 'UGX'], ['UShs', 'UGX'], ['Sh', ''], ['Shs', ''],
  ['Fr', ''], ['FCFA', ''], ['F CFA', ''], ['CFA', ''], ['KD', 'KWD'], ['BD', 'BHD'], ['JD', 'JOD'], ['ID', 'IQD'], ['TD', 'TND'], ['RO', 'OMR'],
  ['QR', 'QAR'], ['SR', ''], ['Dh', ''], ['Dhs', ''], ['DH', ''], ['DHS', ''], ['LE', 'EGP'], ['E£', 'EGP'], ['LL', 'LBP'], ['NIS', 'ILS'],
  ['VT', 'VUV'], ['MK', 'MWK'], ['Kz', 'AOA'], ['Le', 'SLE'], ['ZiG', 'ZWG'], ['Bs', 'BOB'], ['S/', 'PEN'], ['kr', ''], ['Kč', 'CZK'],
]);

/** ISO 4217 codes that may come before or after an amount; without those that are also words or other short forms (`ALL`, `AMD`, `SDG`). */
export const currencyCodes: readonly string[] = (
  'USD EUR GBP JPY CNY RMB KRW CHF INR PKR LKR NPR BDT IDR MYR THB VND PHP SGD HKD TWD AUD NZD CAD MXN BRL ARS CLP COP PEN ZAR NGN ' +
  'KES GHS EGP ETB MAD TRY ILS SAR AED QAR KWD RUB UAH PLN CZK SEK NOK DKK HUF RON BGN MVR XOF XAF BHD OMR JOD IQD LYD TND DZD SYP LBP ' +
  'YER SSP RWF UGX TZS ZMW MWK MZN AOA NAD BWP MUR MGA GMD SLE LRD GNF DJF BIF CDF MRU HTG DOP JMD TTD BBD BZD GYD SRD XCD GTQ HNL NIO ' +
  'CRC PYG UYU BOB VES ISK RSD MKD BAM MDL GEL AZN KZT KGS UZS TJS TMT AFN MNT KHR LAK MMK BND PGK SBD VUV WST FJD XPF'
).split(' ');

/** Codes that are also written in small letters, after an amount. */
export const smallCodes: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp', 'chf', 'cad', 'aud', 'rmb', 'sek', 'nok', 'dkk']);

/** Single letters before an amount: only with a fraction, a thousands comma or a magnitude (`R9bn`, `P9,900`, not `R2`). */
export const letterMarks: ReadonlyMap<string, string> = new Map([['R', 'ZAR'], ['P', 'PHP'], ['K', ''], ['Q', 'GTQ']]);
/** The same for letters that also count other things (`M6.5`, `N95`): only with a thousands comma or a magnitude. */
export const rareLetterMarks: ReadonlyMap<string, string> = new Map([['N', 'NGN'], ['M', ''], ['D', ''], ['E', ''], ['L', '']]);

/** Units that also mean other things: their amounts must be large or exact. */
export const ambiguousUnits: ReadonlySet<string> = new Set([
  'won', 'real', 'mark', 'marks', 'pound', 'pounds', 'crown', 'crowns', 'sol', 'soles', 'lei', 'buck', 'bucks', 'kip', 'som', 'pula', 'rand',
]);
/** Marks and codes of which the same holds. */
export const ambiguousMarks: ReadonlySet<string> = new Set(['COP', 'MAD', 'PEN', 'BOB', 'ID', 'TD', 'RO', 'Re']);
/** Marks that are also names with a number behind (`NIS2`): their amounts have two digits at least. */
export const cautiousMarks: ReadonlySet<string> = new Set(['NIS', 'LE', 'Le']);
