import { isProse, occurrencesOf, type Findings } from '../findings/findings';
import { hasTrait, keyOf, lengthOf, type KeyColumn } from '../rows/rows';
import { trait } from '../rows/traits';
import { signLimits } from '../tuning/lineTuning';
import { boundariesBy, lineKindOf, type LineRule, type Rule } from './rule';
import { signs, type Guess, type LineSign } from './sign';

/**
 * Lines that recur, by their folded words (`closing-line`, `opening-line`) or by their first words only
 * (`closing-label`, as in "Source: …") or their last (`closing-ending`, as in "… All rights reserved"; `text-ending` where they end
 * paragraphs: "… for the north. Read more"). A block begins after a closing line, and with an opening line.
 */
export function recurringLines(findings: Findings): Guess[] {
  const { rows, habits } = findings;
  const firstText = firstProse(findings);
  // Lines that recur between the same neighbours belong to a repeated article.
  const recurs = (members: readonly number[]) =>
    members.some((row) => habits.movable.has(keyOf(rows, row)) || occurrencesOf(findings, row) < members.length);
  // A line above all text does not end an article.
  const endsArticles = (members: readonly number[]) => (members[0] ?? 0) > firstText;
  const whole = frequentClasses(findings, 'key', habits.occurrences, Infinity).filter(recurs);
  const labels = frequentClasses(findings, 'beginningKey', habits.labels, signLimits.label).filter(recurs);
  const endings = frequentClasses(findings, 'endingKey', habits.endings, signLimits.label).filter(recurs);
  const textEndings = frequentClasses(findings, 'endingKey', habits.endings, Infinity).filter((members) => isAtEndsOfText(findings, members));
  const isDrawn = (members: readonly number[]) => hasTrait(rows, members[0] ?? 0, trait.separator);
  const isFrequent = ({ boundaries }: Guess) => boundaries.length >= signLimits.linesInHeads;
  const guess = (sign: LineSign, at: LineRule['at'], members: readonly number[]): Guess => {
    const rule: Rule = { at, lines: lineKindOf(findings, members, sign.shares, sign === signs.textEnding) };
    return { sign, rules: [rule], boundaries: boundariesBy(findings, rule, members) };
  };
  return [
    ...whole.filter(endsArticles).map((members) => guess(isDrawn(members) ? signs.separator : signs.closingLine, 'behind-line', members)),
    ...whole.map((members) => guess(signs.openingLine, 'line', members)),
    ...whole.filter(isDrawn).map((members) => guess(signs.underline, 'underlined', members)),
    ...labels.filter(endsArticles).map((members) => guess(signs.closingLabel, 'behind-line', members)),
    ...endings.filter(endsArticles).map((members) => guess(signs.closingEnding, 'behind-line', members)),
    ...textEndings.map((members) => guess(signs.textEnding, 'behind-line', members)),
    ...labels.map((members) => guess(signs.openingLabel, 'line', members)),
    ...whole.map((members) => guess(signs.headLine, 'above-line', members)).filter(isFrequent),
    ...labels.map((members) => guess(signs.headLabel, 'above-line', members)).filter(isFrequent),
  ];
}

/** Whether the same words end paragraphs, most of them longer than a closing line. */
function isAtEndsOfText({ rows }: Findings, members: readonly number[]): boolean {
  const long = members.filter((row) => lengthOf(rows, row) > signLimits.label).length;
  return members.length >= signLimits.textEndings && long * 2 > members.length;
}

function firstProse(findings: Findings): number {
  for (let row = 0; row < findings.rows.count; row += 1) if (isProse(findings, row)) return row;
  return -1;
}

/** Rows of the kinds of line that occur twice or more, the most frequent first. */
function frequentClasses({ rows }: Findings, column: KeyColumn, counts: ReadonlyMap<number, number>, longest: number): number[][] {
  const frequent = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1]).slice(0, signLimits.classes);
  const classes = new Map<number, number[]>(frequent.map(([key]) => [key, []]));
  for (let row = 0; row < rows.count; row += 1) {
    if (lengthOf(rows, row) <= longest) classes.get(keyOf(rows, row, column))?.push(row);
  }
  return [...classes.values()].filter((members) => members.length >= 2);
}
