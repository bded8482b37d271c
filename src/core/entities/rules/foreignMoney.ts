import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { foreignFigures, foreignNumber, foreignWords, meanings } from './foreignWords';
import { matchAt, mentionsAt } from './matching';
import { gap, noGap } from './numbers';

const isWorth = (meaning: string): boolean => /^\d/.test(meaning);
const leastMagnitude = 1000;

const magnitude = `(?:${foreignWords((meaning) => isWorth(meaning) && Number(meaning) >= leastMagnitude)})(?!\\p{L})`;
const magnitudes = `(?:${noGap}${magnitude}){1,2}`;
const smallNumber = `(?:${foreignWords((meaning) => isWorth(meaning) && Number(meaning) < leastMagnitude)})(?!\\p{L})`;
/** `12 mil millones`, `eine Million`; `una libra` has no magnitude and may be anything. */
const amount = `(?<amount>(?:${foreignFigures})(?:${magnitudes})?|${smallNumber}${magnitudes})`;
const currency = `(?<currency>${foreignWords((meaning) => !isWorth(meaning) && meaning !== '%')})(?![\\p{L}\\p{N}])`;
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
  const code = meanings.get(name) ?? name.toUpperCase();
  const value = valueOf((groups['amount'] ?? '').toLowerCase());
  if (!Number.isFinite(value)) return whole.replace(/\s+/g, ' ').toLowerCase();
  return code === 'none' ? `${value} ${name}` : `${code} ${value}`;
}

function valueOf(written: string): number {
  const factors = Array.from(written.matchAll(/\p{L}+/gu), ([word]) => Number(meanings.get(word)));
  const [figure] = /^\d[\d.,'’\s]*/.exec(written) ?? [];
  const number = figure === undefined ? 1 : foreignNumber(figure.replace(/\s/g, ''), factors.length > 0);
  return Number(factors.reduce((product, factor) => product * factor, number).toPrecision(12));
}
