import type { MentionCandidate } from '../mentionCandidate';
import { strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { amountValue, gap, hyphen, noGap, numberWord, numberWords } from './numbers';

const figure = '\\d{1,12}(?:[.,]\\d{1,12}){0,3}';
const percentWord = `(?:per${gap}cent|percent|per${hyphen}cent|pct|pc)(?!\\p{L})`;
const inFigures = new RegExp(`(?<amount>${figure})(?:${noGap}[%％]|(?:${noGap}|${hyphen})${percentWord})`, 'iuy');
const inWords = new RegExp(`(?<amount>half${gap}a|${numberWord}(?:${gap}hundred)?)(?:${gap}|${hyphen})${percentWord}`, 'iuy');

/** Percentages: `25%`, `90 %`, `five per cent`. In a range, each half with its own sign is one. */
export function findPercent(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  for (const token of tokens) {
    const pattern = patternFor(token);
    if (!pattern) continue;
    pattern.lastIndex = token.start;
    const match = pattern.exec(text);
    const end = token.start + (match?.[0].length ?? 0);
    if (!match || end > lineEnd) continue;
    found.push({ start: token.start, end, type: 'PERCENT', canonical: canonicalPercent(match.groups?.['amount'] ?? ''), strength: strengths.amount });
  }
  return found;
}

function patternFor(token: Token): RegExp | undefined {
  if (token.kind === 'number') return inFigures;
  return token.kind === 'word' && (numberWords.has(token.lower) || token.lower === 'half') ? inWords : undefined;
}

function canonicalPercent(amount: string): string {
  const value = /^half/i.test(amount) ? 0.5 : amountValue(amount);
  return `${value ?? amount}%`;
}
