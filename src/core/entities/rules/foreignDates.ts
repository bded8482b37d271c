import { monthNames, monthNumber } from '../../calendar/months';
import { dayOf, isoOf } from '../../calendar/writtenDates';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { gap, noGap } from './numbers';

const month = `(?<month>${[...monthNames()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])\\.?`;
const year = '(?<year>(?:1[5-9]|20|21)\\d\\d)(?![\\p{L}\\p{N}])';
/** `12.`, `1er`, `1º`. */
const day = '(?<day>3[01]|[12]\\d|0?[1-9])(?:\\.|er|º|°|-го)?(?![\\p{L}\\p{N}])';
const joint = `(?:${gap}(?:(?:de|del|of)${gap}|d['’])?|${noGap})`;
const patterns = [
  `${day}${joint}${month}(?:,?${joint}${year})?`,
  `${month}${joint}${year}`,
  `(?<day>3[01]|[12]\\d|0?[1-9])(?<sign>[./])${noGap}(?<figure>1[0-2]|0?[1-9])\\k<sign>${noGap}${year}`,
  `${year}\\.${gap}${month}${gap}${day}`,
].map((source) => new RegExp(source, 'iuy'));

/** Dates with a month in articles of other languages: `12. März 2026`, `le 1er mars`, `marzo de 2026`, `12.03.2026`. */
export function findForeignDates(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  let from = 0;
  for (const { start, kind } of tokens) {
    if (start < from || kind === 'mark') continue;
    const match = longestAt(text, start);
    const end = start + (match?.[0].length ?? 0);
    if (!match || end > lineEnd) continue;
    found.push({ start, end, type: 'DATE', canonical: canonicalOf(match), strength: strengths.date });
    from = end;
  }
  return found;
}

function longestAt(text: string, at: number): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** `2026-03-12` or `2026-03` where the year is given, else as it is written, in lower case. */
function canonicalOf({ 0: whole, groups = {} }: RegExpExecArray): string {
  const { day: inMonth, month: name = '', figure, year: written } = groups;
  const number = figure === undefined ? monthNumber(name) : Number(figure);
  const folded = whole.replace(/\s+/g, ' ').toLowerCase();
  if (written === undefined || number === undefined || number === 0) return folded;
  if (inMonth === undefined) return `${written}-${String(number).padStart(2, '0')}`;
  const known = dayOf(Number(written), number, Number(inMonth));
  return known === undefined ? folded : isoOf(known);
}
