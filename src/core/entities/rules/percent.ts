import type { MentionCandidate } from '../mentionCandidate';
import { strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { matchAt, mentionsAt } from './matching';
import { amountValue, fraction, gap, hyphen, noGap, numberWord, numberWords } from './numbers';

const figure = '\\d{1,12}(?:[.,]\\d{1,12}){0,3}';
/** An end of a range; longer figures are years. */
const end = '\\d{1,3}(?:[.,]\\d{1,12})?';
const percentWord = `(?:(?:per${gap}cent|percent|per${hyphen}cent|pct|pc)(?!\\p{L})|p\\.c\\.)`;
const sign = `(?:${noGap}[%％]|(?:${noGap}|${hyphen})${percentWord})`;
const inFigures = new RegExp(`(?<amount>${fraction}|${figure})${sign}`, 'iuy');
/** `15-20%`, `3 to 4 percent`: one sign for both ends. */
const rangeInFigures = new RegExp(`(?<amount>${end}(?:${noGap}${hyphen}${noGap}|${gap}to${gap})${end})${sign}`, 'iuy');
const spelled = `${numberWord}(?:${gap}hundred|${gap}and${gap}a${gap}half)?|(?:${numberWord}|zero|nought)${gap}point${gap}${numberWord}|zero|nought`;
const inWords = new RegExp(`(?<amount>half${gap}a|${spelled})(?:${gap}|${hyphen})${percentWord}`, 'iuy');
const firstWords = new Set([...numberWords, 'half', 'zero', 'nought']);

/** Percentages: `25%`, `90 %`, `five per cent`. In a range, each half with its own sign is one. */
export function findPercent(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  return mentionsAt(tokens, lineEnd, (token, index) => {
    const match = shareAt(text, token, tokens[index - 1]);
    if (match === undefined) return undefined;
    const canonical = canonicalPercent(match.groups?.['amount'] ?? '');
    return { start: token.start, end: token.start + match[0].length, type: 'PERCENT', canonical, strength: strengths.amount };
  });
}

function shareAt(text: string, token: Token, before: Token | undefined): RegExpExecArray | undefined {
  if (token.kind === 'word') return firstWords.has(token.lower) ? matchAt(inWords, text, token.start) : undefined;
  if (token.kind !== 'number') return undefined;
  // `from 3 to 4 percent` names where it began and where it ended.
  const range = before?.lower === 'from' ? undefined : matchAt(rangeInFigures, text, token.start);
  return range ?? matchAt(inFigures, text, token.start);
}

function canonicalPercent(amount: string): string {
  const value = /^half/i.test(amount) ? 0.5 : /\d\s*[-‐‑‒–/]|\bto\b|point|half/.test(amount) ? undefined : amountValue(amount);
  return `${value ?? amount.replace(/\s+/g, ' ').toLowerCase()}%`;
}
