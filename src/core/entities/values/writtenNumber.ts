import { amountValue } from '../rules/numbers';

const smallNumbers = new Map([['a', 1], ['an', 1], ['one', 1], ['couple', 2], ['a couple', 2], ['a couple of', 2], ['couple of', 2]]);

/** A count of time units in digits or words (`two`, `12`, `a`); undefined for `several` and the like. */
export function countOf(written: string): number | undefined {
  return smallNumbers.get(written) ?? amountValue(written);
}

/** Names of magnitudes in other languages and in tables, as the number rules know them. */
const foreignMagnitudes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mio|mill?ionen|millions|millones|milioni|milhões)\b\.?/g, 'million'],
  [/\b(?:mrd|milliarden?|milliards?|miliardi|billions)\b\.?/g, 'billion'],
  [/\b(?:tsd|tausend|mille|mil)\b\.?/g, 'thousand'],
  [/\b(?:trillions)\b/g, 'trillion'],
];

/** One amount or the two ends of a range. */
export interface Amount {
  readonly low: number;
  readonly high: number | undefined;
}

/** `5`, `4.4 billion`, `1.200.000`, `3,5 Mio.`, `5-10 billion`, `between 5 and 10 million`. */
export function readAmount(written: string): Amount | undefined {
  const plain = plainAmount(written);
  const [first = '', second, ...more] = plain.split(/\s*(?:(?<=[\d\p{L}])\s*[-‐‑‒–—]\s*(?=\d)|\bto\b|\band\b|\bbis\b)\s*/u);
  if (more.length > 0) return undefined;
  const high = second === undefined ? undefined : amountValue(second);
  const low = amountValue(second === undefined || /[a-z]/i.test(first) ? first : `${first} ${magnitudeOf(second)}`);
  return low === undefined || (second !== undefined && (high === undefined || high < low)) ? undefined : { low, high };
}

function plainAmount(written: string): string {
  let plain = written.toLowerCase().replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  // Without figures, `billions` is not one billion.
  if (/\d/.test(plain)) for (const [pattern, name] of foreignMagnitudes) plain = plain.replace(pattern, name);
  return plain
    .replace(/\bhalf an? (?=\p{L})/u, '0.5 ')
    .replace(/ and a half\b/, ' 0.5')
    .replace(/(?<![\d/])(\d+(?:\.\d+)?)[- ](\d)\/(\d{1,2})(?!\d)/g, (_, whole: string, part: string, parts: string) => String(Number(whole) + Number(part) / Number(parts)))
    .replace(/\bbetween /, '')
    .replace(/\d{1,3}(?:\.\d{3}){2,5}(?!\d)/g, (digits) => digits.replaceAll('.', ''))
    .replace(/\d{1,3}(?:[ ']\d{3}){1,5}(?!\d)/g, (digits) => digits.replace(/[ ']/g, ''))
    .trim();
}

const magnitudeOf = (written: string): string => written.replace(/^[\d.,\s]+/, '');
