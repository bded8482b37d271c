import type { SubHeading } from '../types';
import { isMeta, isProse, markAt, occurrencesOf, type Evidence } from '../evidence/evidence';
import { endOf, gapAbove, hasTrait, lengthOf, startOf, wordsOf } from '../rows/rows';
import { longestTitle, trait } from '../rows/traits';
import { foldSpace } from './title';

const numberSign = '#'.charCodeAt(0);
const longest = 90;
const mostWords = 14;
const outerNever = trait.listItem | trait.fullStop | trait.colon | trait.separator;
const never = trait.url | trait.date | trait.byline | trait.address | trait.caption | trait.sentences;
/** A sub-heading without a mark is an island: text above, text below, and not the first thing under the title. */
const debris = /&(?:nbsp|amp)[;,]?\s*$/u;

/** Lines in the body rows `[first, end)` that head a part of the article. */
export function findSubheadings(evidence: Evidence, first: number, end: number): SubHeading[] {
  const found: SubHeading[] = [];
  for (let row = first; row < end - 1; row += 1) {
    // Most rows are paragraphs, of which nothing need be read.
    if (lengthOf(evidence.rows, row) > longestTitle) continue;
    const canBeHeading = evidence.rows.text.charCodeAt(startOf(evidence.rows, row)) === numberSign;
    if (!canBeHeading && lengthOf(evidence.rows, row) > longest) continue;
    const mark = canBeHeading ? markAt(evidence, row) : undefined;
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
  return gapAbove(rows, row) > 0 && gapAbove(rows, row + 1) === 0 && hasTrait(rows, row + 1, trait.separator) && lengthOf(rows, row) <= longest && hasTrait(rows, row, trait.letters);
}

function isPlainSubheading(evidence: Evidence, row: number, first: number): boolean {
  const { rows } = evidence;
  if (evidence.habits.spaced && (gapAbove(rows, row) === 0 || gapAbove(rows, row + 1) === 0)) return false;
  // Of hard-wrapped text it is known which lines are text, and they are many.
  if (evidence.habits.wrapWidth > 0 && isProse(evidence, row)) return false;
  if (hasTrait(rows, row, outerNever) || !hasTrait(rows, row, trait.letters) || !hasTrait(rows, row, trait.capital)) return false;
  if (hasTrait(rows, row, never) || wordsOf(rows, row) > mostWords || isProse(evidence, row)) return false;
  if (hasTrait(rows, row, trait.open) && !debris.test(rows.text.slice(startOf(rows, row), endOf(rows, row)))) return false;
  // Directly under the title stand captions and deks; only a short line over text is a heading there.
  if (row === first && wordsOf(rows, row) > 6) return false;
  if (isMeta(evidence, row) || occurrencesOf(evidence, row) > 12) return false;
  return isProse(evidence, row + 1) || (hasTrait(rows, row + 1, trait.listItem) && lengthOf(rows, row + 1) > 40);
}
