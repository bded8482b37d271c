import type { SubHeading } from '../types';
import type { Evidence } from '../evidence/evidence';
import { occurrencesOf } from '../evidence/evidence';
import { endOf, gapAbove, hasTrait, lengthOf, startOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { foldSpace } from './title';

const longest = 90;
const mostWords = 14;
const never =
  trait.listItem | trait.fullStop | trait.colon | trait.separator | trait.url | trait.date | trait.byline | trait.long | trait.address | trait.caption | trait.sentences;
/** A sub-heading without a mark is an island: text above, text below, and not the first thing under the title. */
const debris = /&(?:nbsp|amp)[;,]?\s*$/u;

/** Lines in the body rows `[first, end)` that head a part of the article. */
export function findSubheadings(evidence: Evidence, first: number, end: number): SubHeading[] {
  const found: SubHeading[] = [];
  for (let row = first; row < end - 1; row += 1) {
    const mark = evidence.marks.get(row);
    const isHeading = mark !== undefined && mark.pattern.startsWith('heading-');
    if (!isHeading && !isUnderlined(evidence, row) && !isPlainSubheading(evidence, row, first)) continue;
    const start = startOf(evidence.rows, row) + (isHeading ? mark.before : 0);
    const stop = endOf(evidence.rows, row) - (isHeading ? mark.behind : 0);
    found.push({ text: foldSpace(evidence.rows.text.slice(start, stop)), start, end: stop });
  }
  return found;
}

/** A line drawn right under a row makes a heading of it. */
function isUnderlined(evidence: Evidence, row: number): boolean {
  const { rows } = evidence;
  const drawn = hasTrait(rows, row + 1, trait.separator) && gapAbove(rows, row + 1) === 0;
  return drawn && gapAbove(rows, row) > 0 && lengthOf(rows, row) <= longest && hasTrait(rows, row, trait.letters);
}

function isPlainSubheading(evidence: Evidence, row: number, first: number): boolean {
  const { rows } = evidence;
  if (hasTrait(rows, row, never) || !hasTrait(rows, row, trait.letters) || !hasTrait(rows, row, trait.capital)) return false;
  if (lengthOf(rows, row) > longest || (rows.words[row] ?? 0) > mostWords || evidence.prose[row] === 1) return false;
  if (hasTrait(rows, row, trait.open) && !debris.test(rows.text.slice(startOf(rows, row), endOf(rows, row)))) return false;
  if (evidence.spaced && (gapAbove(rows, row) === 0 || gapAbove(rows, row + 1) === 0)) return false;
  // Directly under the title stand captions and deks; only a short line over text is a heading there.
  if (row === first && (rows.words[row] ?? 0) > 6) return false;
  if (evidence.meta[row] === 1 || occurrencesOf(evidence, row) > 12) return false;
  return evidence.prose[row + 1] === 1 || (hasTrait(rows, row + 1, trait.listItem) && lengthOf(rows, row + 1) > 40);
}
