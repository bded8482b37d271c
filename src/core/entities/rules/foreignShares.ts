import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { foreignFigures, foreignNumber, foreignWords, meanings } from './foreignWords';
import { matchAt, mentionsAt } from './matching';
import { noGap } from './numbers';

const most = 10;
const smallNumber = foreignWords((meaning) => Number(meaning) <= most);
const percent = `(?:%|(?:${foreignWords((meaning) => meaning === '%')})(?![\\p{L}\\p{N}]))`;
const share = new RegExp(`(?:(?<figure>${foreignFigures})|(?<word>${smallNumber})(?!\\p{L}))${noGap}${percent}`, 'iuy');

/** Shares in articles of other languages: `40 Prozent`, `3,5 pour cent`, `diez por ciento`, `35 %`. */
export function findForeignShares(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  return mentionsAt(tokens, lineEnd, ({ start }) => {
    const match = matchAt(share, text, start);
    return match && { start, end: start + match[0].length, type: 'PERCENT', canonical: `${valueOf(match)}%`, strength: strengths.amount };
  });
}

function valueOf({ groups = {} }: RegExpExecArray): number {
  const figure = groups['figure'];
  return figure === undefined ? Number(meanings.get((groups['word'] ?? '').toLowerCase())) : foreignNumber(figure.replace(/\s/g, ''), true);
}
