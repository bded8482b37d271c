/** Names of currencies in words, in the plural and singular in which amounts use them, to ISO 4217 codes. */
const wordTable = `
USD: US dollar; U.S. dollar; dollar; American dollar; buck
AUD: Australian dollar
CAD: Canadian dollar
HKD: Hong Kong dollar
SGD: Singapore dollar
NZD: New Zealand dollar
TWD: Taiwan dollar; New Taiwan dollar
EUR: euro
GBP: pound; British pound; pound sterling; pence
EGP: Egyptian pound
JPY: yen; Japanese yen
CNY: yuan; renminbi; Chinese yuan
KRW: won; South Korean won; Korean won
CHF: Swiss franc
XOF: CFA franc
RWF: Rwandan franc
INR: rupee; Indian rupee
PKR: Pakistani rupee; Pakistan rupee
IDR: rupiah
MYR: ringgit
THB: baht
VND: dong; đồng
PHP: Philippine peso
MXN: Mexican peso; peso
BRL: real; reais
ZAR: rand
NGN: naira
KES: Kenyan shilling; shilling
GHS: cedi
ETB: birr
TRY: lira; Turkish lira
ILS: shekel
RUB: rouble; ruble
UAH: hryvnia
PLN: zloty; złoty
CZK: koruna; Czech crown
SEK: krona; kronor; Swedish krona; Swedish kronor; Swedish crown
NOK: krone; Norwegian krone; Norwegian kroner
DKK: kroner; Danish krone; Danish kroner
HUF: forint
RON: lei
BGN: leva
GEL: lari
KZT: tenge
BDT: taka
SAR: riyal; Saudi riyal
AED: dirham
IRR: rial
KWD: Kuwaiti dinar; dinar
MNT: tögrög; tugrik
BTC: bitcoin
: cent; franc; crown; piastre; mark; tala; boliviano; guaraní; guaraníes; UDI; sol; soles
`;

export const currencyWords: ReadonlyMap<string, string> = readWords(wordTable);

function readWords(table: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [code = '', names = ''] = line.split(': ');
    for (const name of names.split('; ')) {
      codes.set(name.toLowerCase(), code);
      codes.set(`${name.toLowerCase()}s`, code);
    }
  }
  return codes;
}

/** What stands before an amount. Case counts: `RM` is a currency, `rm` is not. */
export const currencyMarks: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['S$', 'SGD'],
  ['SG$', 'SGD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['NZ$', 'NZD'], ['R$', 'BRL'], ['MX$', 'MXN'], ['EC$', 'XCD'], ['TT$', 'TTD'],
  ['FJ$', 'FJD'], ['WS$', 'WST'], ['J$', 'JMD'], ['BD$', 'BBD'], ['Z$', 'ZWL'], ['€', 'EUR'], ['£', 'GBP'], ['¥', ''], ['JP¥', 'JPY'],
  ['CN¥', 'CNY'], ['₹', 'INR'], ['₩', 'KRW'], ['₺', 'TRY'], ['₽', 'RUB'], ['₫', 'VND'], ['₦', 'NGN'], ['₱', 'PHP'], ['₪', 'ILS'],
  ['₴', 'UAH'], ['₸', 'KZT'], ['฿', 'THB'], ['৳', 'BDT'], ['₮', 'MNT'], ['₵', 'GHS'], ['GH₵', 'GHS'], ['₾', 'GEL'], ['₿', 'BTC'],
  ['RM', 'MYR'], ['Rp', 'IDR'], ['Rs', ''], ['Rs.', ''], ['Tk', 'BDT'], ['KSh', 'KES'], ['Ksh', 'KES'], ['Sh', ''], ['Fr', ''],
  ['KD', 'KWD'], ['BD', 'BHD'], ['JD', 'JOD'], ['Bs', 'BOB'], ['kr', ''], ['Kč', 'CZK'],
]);

/** ISO 4217 codes that may stand before or after an amount. */
export const currencyCodes: readonly string[] = (
  'USD EUR GBP JPY CNY RMB KRW CHF INR PKR LKR NPR BDT IDR MYR THB VND PHP SGD HKD TWD AUD NZD CAD MXN BRL ARS CLP COP PEN ZAR NGN ' +
  'KES GHS EGP ETB MAD TRY ILS SAR AED QAR KWD RUB UAH PLN CZK SEK NOK DKK HUF RON BGN MVR XOF XAF'
).split(' ');

/** Single letters before an amount: only with a fraction, a thousands comma or a magnitude (`R9bn`, `P9,900`, not `R2`). */
export const letterMarks: ReadonlyMap<string, string> = new Map([['R', 'ZAR'], ['P', 'PHP'], ['K', ''], ['Q', 'GTQ']]);
