import { monthNames, monthNumber } from '../../calendar/months';
import { dayOf, isoOf } from '../../calendar/writtenDates';
import { type MentionCandidate, strengths } from '../mentionCandidate';
import type { Token } from '../tokens';
import { wordEnd, year } from './dateParts';
import { alternatives, matchAt, mentionsAt } from './matching';
import { gap, noGap } from './numbers';

const month = `(?<month>${alternatives(monthNames())})${wordEnd}\\.?`;
const inYear = `(?<year>${year})`;
/** `12.`, `1er`, `1º`. */
const day = '(?<day>3[01]|[12]\\d|0?[1-9])(?:\\.|er|º|°|-го)?' + wordEnd;
const joint = `(?:${gap}(?:(?:de|del|of)${gap}|d['’])?|${noGap})`;
const patterns = [
  `${day}${joint}${month}(?:,?${joint}${inYear})?`,
  `${month}${joint}${inYear}`,
  `(?<day>3[01]|[12]\\d|0?[1-9])(?<sign>[./])${noGap}(?<figure>1[0-2]|0?[1-9])\\k<sign>${noGap}${inYear}`,
  `${inYear}\\.${gap}${month}${gap}${day}`,
].map((source) => new RegExp(source, 'iuy'));

/** Dates with a month in articles of other languages: `12. März 2026`, `le 1er mars`, `marzo de 2026`, `12.03.2026`. */
export function findForeignDates(text: string, tokens: readonly Token[], lineEnd: number): MentionCandidate[] {
  return mentionsAt(tokens, lineEnd, ({ start, kind }) => {
    const match = kind === 'mark' ? undefined : dateAt(text, start);
    return match && { start, end: start + match[0].length, type: 'DATE', canonical: canonicalOf(match), strength: strengths.date };
  });
}

/** The first pattern that fits decides. */
function dateAt(text: string, at: number): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at);
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
