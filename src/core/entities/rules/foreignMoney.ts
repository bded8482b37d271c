import { readWordTable } from '../../english/wordTable';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import table from './foreign-amounts.yaml';
import { alternatives, matchAt, mentionsAt } from './matching';
import { gap, noGap } from './numbers';

const words = new Map([...readWordTable(table)].flatMap(([meaning, names]) => names.map((name) => [name, meaning] as const)));
const isWorth = (meaning: string): boolean => /^\d/.test(meaning);
const leastMagnitude = 1000;
const namesOf = (isWanted: (meaning: string) => boolean): string =>
  alternatives([...words].filter(([, meaning]) => isWanted(meaning)).map(([name]) => name));

/** `1.234.567,89`, `1 250 000`, `3,5`: in these languages a point or a blank groups, and a comma divides. */
const figures = "\\d{1,3}(?:[.'’ \\u00a0\\u202f]\\d{3}){1,4}(?:,\\d{1,3})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,15})?";
const magnitude = `(?:${namesOf((meaning) => isWorth(meaning) && Number(meaning) >= leastMagnitude)})(?!\\p{L})`;
const magnitudes = `(?:${noGap}${magnitude}){1,2}`;
const smallNumber = `(?:${namesOf((meaning) => isWorth(meaning) && Number(meaning) < leastMagnitude)})(?!\\p{L})`;
/** `12 mil millones`, `eine Million`; `una libra` has no magnitude and may be anything. */
const amount = `(?<amount>(?:${figures})(?:${magnitudes})?|${smallNumber}${magnitudes})`;
const currency = `(?<currency>${namesOf((meaning) => !isWorth(meaning))})(?![\\p{L}\\p{N}])`;
const joint = `${noGap}(?:(?:de|di|af|до)${gap}|d['’])?`;
const currencyLast = new RegExp(`${amount}\\.?${joint}${currency}`, 'iuy');
const currencyFirst = new RegExp(`(?<currency>€|\\$|US\\$|R\\$|£|Rp|EUR|USD|CHF)\\.?${noGap}${amount}`, 'uy');

/** Amounts in articles of other languages: `4 Millionen Euro`, `3,5 milliards d'euros`, `12 mil millones de dólares`, `R$ 2,5 bilhões`. */
export function findForeignMoney(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  return mentionsAt(tokens, lineEnd, ({ start }) => {
    const match = matchAt(currencyLast, text, start) ?? matchAt(currencyFirst, text, start);
    return match && { start, end: start + match[0].length, type: 'MONEY', canonical: canonicalOf(match), strength: strengths.amount };
  });
}

/** `EUR 4000000`; `3000 pesos` where several states have the currency; as it is written where the amount isn't certain. */
function canonicalOf({ 0: whole, groups = {} }: RegExpExecArray): string {
  const name = (groups['currency'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const code = words.get(name) ?? name.toUpperCase();
  const value = valueOf((groups['amount'] ?? '').toLowerCase());
  if (!Number.isFinite(value)) return whole.replace(/\s+/g, ' ').toLowerCase();
  return code === 'none' ? `${value} ${name}` : `${code} ${value}`;
}

function valueOf(written: string): number {
  const factors = Array.from(written.matchAll(/\p{L}+/gu), ([word]) => Number(words.get(word)));
  const [figure] = /^\d[\d.,'’\s]*/.exec(written) ?? [];
  const number = figure === undefined ? 1 : numberOf(figure.replace(/\s/g, ''), factors.length > 0);
  return Number(factors.reduce((product, factor) => product * factor, number).toPrecision(12));
}

/**
 * `3.500` is always grouped.
 * @param isScaled whether a magnitude follows: `3,500 Mio.` are three and a half, `3,500 Euro` are grouped, as in English
 */
function numberOf(figure: string, isScaled: boolean): number {
  const isGrouped = /^\d{1,3}(?:[.'’]\d{3})+(?:,\d+)?$/.test(figure);
  if (isGrouped) return Number(figure.replace(/[.'’]/g, '').replace(',', '.'));
  if (!isScaled && /^\d{1,3}(?:,\d{3})+$/.test(figure)) return Number(figure.replaceAll(',', ''));
  return Number(figure.replace(',', '.'));
}
