import type { Evidence } from '../evidence/evidence';
import { gapAbove, hasTrait, lengthOf } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Candidate } from './candidate';

/** More classes of recurring lines than this are not tried: the most frequent ones come first. */
const mostClasses = 40;
const longestLabel = 110;
const headRowsAtMost = 12;

/**
 * Lines that recur, by their folded words (`closing-line`, `opening-line`) or by their first words only
 * (`closing-label`, as in "Source: …"). A block begins behind a closing line, and with an opening line.
 */
export function recurringLines(evidence: Evidence): Candidate[] {
  const { rows } = evidence;
  const whole = frequentClasses(evidence, rows.key, () => true);
  const labels = frequentClasses(evidence, rows.beginningKey, (row) => lengthOf(rows, row) <= longestLabel);
  const firstText = evidence.prose.indexOf(1);
  // A line that stands above all text ends no article.
  const endings = (classes: readonly number[][]) => classes.filter((members) => (members[0] ?? 0) > firstText);
  return [
    ...endings(whole).map((members) => closing(separators(evidence, members) ? 'separator' : 'closing-line', members)),
    ...whole.map((members) => opening('opening-line', runStarts(evidence, members))),
    ...whole.filter((members) => separators(evidence, members)).map((members) => opening('underline', titlesAbove(evidence, members))),
    ...endings(labels).map((members) => closing('closing-label', members)),
    ...labels.map((members) => opening('opening-label', runStarts(evidence, members))),
  ];
}

function closing(signal: string, members: readonly number[]): Candidate {
  return { signal, strength: 'frame', boundaries: members.map((row) => row + 1) };
}

function opening(signal: string, boundaries: readonly number[]): Candidate {
  return { signal, strength: signal === 'underline' ? 'mark' : 'frame', boundaries };
}

function separators(evidence: Evidence, members: readonly number[]): boolean {
  return hasTrait(evidence.rows, members[0] ?? 0, trait.separator);
}

/** A row under which a line is drawn is a title: the one above it without a gap. */
function titlesAbove(evidence: Evidence, members: readonly number[]): number[] {
  return members.filter((row) => row > 0 && gapAbove(evidence.rows, row) === 0).map((row) => row - 1);
}

/** An opening line may stand within a head: the block begins where the rows about the article begin. */
function runStarts(evidence: Evidence, members: readonly number[]): number[] {
  const starts: number[] = [];
  for (const member of members) {
    let row = member;
    while (row > Math.max(0, member - headRowsAtMost) && evidence.meta[row] === 1 && evidence.meta[row - 1] === 1 && gapAbove(evidence.rows, row) === 0) row -= 1;
    if ((starts[starts.length - 1] ?? -1) < row) starts.push(row);
  }
  return starts;
}

/** Rows of the classes with two members or more, the largest classes first. */
function frequentClasses(evidence: Evidence, keys: Int32Array, admits: (row: number) => boolean): number[][] {
  const counts = new Map<number, number>();
  for (const key of keys) if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1]).slice(0, mostClasses);
  const classes = new Map<number, number[]>(frequent.map(([key]) => [key, []]));
  for (let row = 0; row < evidence.rows.count; row += 1) {
    const members = classes.get(keys[row] ?? 0);
    if (members !== undefined && admits(row)) members.push(row);
  }
  return [...classes.values()].filter((members) => members.length >= 2);
}
