/** Sources of regular expressions for amounts, and their values. All repetitions are bounded. */

/** White space inside an expression; never a line end. */
export const gap = '[ \\t\\u00a0\\u202f]{1,3}';
export const noGap = '[ \\t\\u00a0\\u202f]{0,3}';
export const hyphen = '[-\\u2010\\u2011\\u2012\\u2013]';

/** `11`, `4.4`, `1,200`, and `12, 534` as scraped texts have it. */
export const digits = `\\d{1,3}(?:,${gap}\\d{3}(?![\\d.])){1,3}(?=${noGap}[^\\s\\d,])|\\d{1,15}(?:[.,]\\d{1,15}){0,8}`;

export const magnitudeWords: readonly string[] = ['hundred', 'thousand', 'lakh', 'crore', 'million', 'billion', 'trillion', 'quadrillion'];

/** In all three letter cases, for patterns in which the case of other parts counts. */
export const magnitude = `(?:${magnitudeWords.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')})`;

/** `bn`, `m` … that follow the digits; case hardly matters; a letter must not follow. */
export const shortMagnitude = '(?:bn|bln|mn|mln|tn|trn|trln|BN|BLN|MN|MLN|TRN|[mkbtMKBT])(?![\\p{L}\\p{N}])';

/** `3-1/2`, `14 1/4`. */
export const fraction = `\\d{1,9}(?:\\.\\d{1,4})?(?:${hyphen}|${gap})\\d/\\d{1,2}(?!\\d)`;
/** `10 000`, `1 250 000`. */
export const spacedDigits = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4}(?![\\d,])';

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const numberWord = `(?:(?:${tens})(?:${hyphen}(?:${small}))?|${small})(?!\\p{L})`;

const smallValues = new Map(small.split('|').map((word, index) => [word, index + 1]));
const tensValues = new Map(tens.split('|').map((word, index) => [word, 20 + index * 10]));
const magnitudeValues = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['lakh', 1e5], ['crore', 1e7], ['million', 1e6], ['billion', 1e9],
  ['trillion', 1e12], ['quadrillion', 1e15], ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['b', 1e9],
  ['bn', 1e9], ['bln', 1e9], ['t', 1e12], ['tn', 1e12], ['trn', 1e12], ['trln', 1e12],
]);

/** Words that can begin an amount in words. */
export const numberWords: ReadonlySet<string> = new Set([...smallValues.keys(), ...tensValues.keys()]);

/** Value of `11`, `4.4`, `1,200`, `12, 534`; a lone comma is a decimal comma unless three digits follow. */
function digitsValue(written: string): number | undefined {
  const compact = written.replace(/\s/g, '');
  const plain = /^\d+,(?:\d{1,2}|\d{4,})$/.test(compact) ? compact.replace(',', '.') : compact.replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * Value of an amount in digits or words with magnitudes: `4.4 billion`, `nine hundred thousand`, `12, 534`, `5bn`.
 * @returns undefined for what has none, such as `several hundred million`
 */
export function amountValue(written: string): number | undefined {
  const parts = written.toLowerCase().match(/\d[\d.,]*(?:[,.]?\s+\d{3})*|\p{L}+/gu) ?? [];
  let total: number | undefined;
  for (const part of parts) {
    const factor = magnitudeValues.get(part);
    const addend = digitsValue(part) ?? smallValues.get(part) ?? tensValues.get(part);
    if (factor !== undefined) total = (total ?? 1) * factor;
    else if (addend !== undefined) total = (total ?? 0) + addend;
    else if (part !== 'a') return undefined;
  }
  return total === undefined ? undefined : Number(total.toPrecision(12));
}
