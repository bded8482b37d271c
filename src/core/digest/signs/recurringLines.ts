import { isProse, occurrencesOf, type Evidence } from '../evidence/evidence';
import { hasTrait, keyOf, lengthOf, type KeyColumn } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Candidate } from './candidate';
import { boundariesBy, lineKindOf, longestLabel, type Rule } from './rule';

/** More classes of recurring lines than this are not tried: the most frequent ones come first. */
const mostClasses = 40;
/** Lines in heads are as frequent as articles; what recurs now and then below a sub-heading is not. */
const fewestInHeads = 4;

/**
 * Lines that recur, by their folded words (`closing-line`, `opening-line`) or by their first words only
 * (`closing-label`, as in "Source: …") or their last (`closing-ending`, as in "… All rights reserved"). A block begins behind a closing line, and with an opening line.
 */
export function recurringLines(evidence: Evidence): Candidate[] {
  const { rows, habits } = evidence;
  const firstText = firstProse(evidence);
  // Lines that recur between the same neighbours are those of an article that is there several times.
  const recurs = (members: readonly number[]) => members.some((row) => habits.movable.has(keyOf(rows, row)) || occurrencesOf(evidence, row) < members.length);
  // A line that stands above all text ends no article.
  const endsArticles = (members: readonly number[]) => (members[0] ?? 0) > firstText;
  const whole = frequentClasses(evidence, 'key', habits.occurrences, Infinity).filter(recurs);
  const labels = frequentClasses(evidence, 'beginningKey', habits.labels, longestLabel).filter(recurs);
  const endings = frequentClasses(evidence, 'endingKey', habits.endings, longestLabel).filter(recurs);
  const isDrawn = (members: readonly number[]) => hasTrait(rows, members[0] ?? 0, trait.separator);
  const isFrequent = ({ boundaries }: Candidate) => boundaries.length >= fewestInHeads;
  const candidate = (signal: string, at: Extract<Rule, { lines: unknown }>['at'], members: readonly number[], column: KeyColumn): Candidate => {
    const rule: Rule = { at, lines: lineKindOf(evidence, members, column) };
    return { signal, strength: at === 'underlined' ? 'mark' : 'frame', rules: [rule], boundaries: boundariesBy(evidence, rule, members) };
  };
  return [
    ...whole.filter(endsArticles).map((members) => candidate(isDrawn(members) ? 'separator' : 'closing-line', 'behind-line', members, 'key')),
    ...whole.map((members) => candidate('opening-line', 'line', members, 'key')),
    ...whole.filter(isDrawn).map((members) => candidate('underline', 'underlined', members, 'key')),
    ...labels.filter(endsArticles).map((members) => candidate('closing-label', 'behind-line', members, 'beginningKey')),
    ...endings.filter(endsArticles).map((members) => candidate('closing-ending', 'behind-line', members, 'endingKey')),
    ...labels.map((members) => candidate('opening-label', 'line', members, 'beginningKey')),
    ...whole.map((members) => candidate('head-line', 'above-line', members, 'key')).filter(isFrequent),
    ...labels.map((members) => candidate('head-label', 'above-line', members, 'beginningKey')).filter(isFrequent),
  ];
}

function firstProse(evidence: Evidence): number {
  for (let row = 0; row < evidence.rows.count; row += 1) if (isProse(evidence, row)) return row;
  return -1;
}

/** Rows of the kinds of line that occur twice or more, the most frequent first. */
function frequentClasses({ rows }: Evidence, column: KeyColumn, counts: ReadonlyMap<number, number>, longest: number): number[][] {
  const frequent = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1]).slice(0, mostClasses);
  const classes = new Map<number, number[]>(frequent.map(([key]) => [key, []]));
  for (let row = 0; row < rows.count; row += 1) {
    if (lengthOf(rows, row) <= longest) classes.get(keyOf(rows, row, column))?.push(row);
  }
  return [...classes.values()].filter((members) => members.length >= 2);
}
