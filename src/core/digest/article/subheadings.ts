import type { SubHeading } from '../types';
import { isMeta, isProse, markAt, occurrencesOf, type Findings } from '../findings/findings';
import { endOf, gapAbove, hasTrait, lengthOf, startOf, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { subheadingLimits as limits } from '../tuning/articleTuning';
import { longestTitle } from '../tuning/lineTuning';
import { foldSpace } from './title';

const numberSign = '#'.charCodeAt(0);
const outerNever = trait.listItem | trait.fullStop | trait.colon | trait.separator;
const never = trait.url | trait.date | trait.byline | trait.address | trait.caption | trait.sentences;
/** A sub-heading without a mark is an island: text above, text below, and not the first thing under the title. */
const debris = /&(?:nbsp|amp)[;,]?\s*$/u;

/** Lines in the body rows `[first, end)` that head a part of the article. */
export function findSubheadings(findings: Findings, first: number, end: number): SubHeading[] {
  const found: SubHeading[] = [];
  for (let row = first; row < end - 1; row += 1) {
    // Most rows are paragraphs, and need not be read.
    if (lengthOf(findings.rows, row) > longestTitle) continue;
    const canBeHeading = findings.rows.text.charCodeAt(startOf(findings.rows, row)) === numberSign;
    if (!canBeHeading && lengthOf(findings.rows, row) > limits.length) continue;
    const mark = canBeHeading ? markAt(findings, row) : undefined;
    const isHeading = mark !== undefined && mark.kind === 'heading';
    if (!isHeading && !isUnderlined(findings, row) && !isPlainSubheading(findings, row, first)) continue;
    const start = startOf(findings.rows, row) + (isHeading ? mark.before : 0);
    const stop = endOf(findings.rows, row) - (isHeading ? mark.behind : 0);
    found.push({ text: foldSpace(findings.rows.text.slice(start, stop)), start, end: stop });
  }
  return found;
}

/** A line drawn right under a row makes it a heading. */
function isUnderlined(findings: Findings, row: number): boolean {
  const { rows } = findings;
  const isOverLine = gapAbove(rows, row) > 0 && gapAbove(rows, row + 1) === 0 && hasTrait(rows, row + 1, trait.separator);
  return isOverLine && lengthOf(rows, row) <= limits.length && hasTrait(rows, row, trait.letters);
}

function isPlainSubheading(findings: Findings, row: number, first: number): boolean {
  const { rows } = findings;
  if (findings.habits.spaced && (gapAbove(rows, row) === 0 || gapAbove(rows, row + 1) === 0)) return false;
  // In hard-wrapped text it is known which lines are text, and there are many.
  if (findings.habits.wrapWidth > 0 && isProse(findings, row)) return false;
  if (hasTrait(rows, row, outerNever) || !hasTrait(rows, row, trait.letters) || !hasTrait(rows, row, trait.capital)) return false;
  if (hasTrait(rows, row, never) || wordsOf(rows, row) > limits.words || isProse(findings, row)) return false;
  if (hasTrait(rows, row, trait.open) && !debris.test(rows.text.slice(startOf(rows, row), endOf(rows, row)))) return false;
  // Directly under the title are captions and deks; only a short line over text is a heading there.
  if (row === first && wordsOf(rows, row) > limits.wordsBelowTitle) return false;
  if (isMeta(findings, row) || occurrencesOf(findings, row) > limits.recurrences) return false;
  return isProse(findings, row + 1) || (hasTrait(rows, row + 1, trait.listItem) && lengthOf(rows, row + 1) > limits.listItem);
}
