import { gapAbove, hasTrait, keyOf, lengthOf, rowText, traitsOf, wordsOf } from '../rows/rows';
import { longestTitle, trait } from '../rows/traits';
import { isAttachedLine, isBoilerplate, isMeta, isProse, markAt, occurrencesOf, opensHead, type Evidence } from './evidence';

const wordsOfRubric = 3;
const fewestAlike = 4;
const names = /^\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,2}$/u;

/** How like a title a row is by its form and its neighbours, -1 to 1, whatever a researcher said of it. */
export function titleness(evidence: Evidence, row: number): number {
  const { rows } = evidence;
  if (lengthOf(rows, row) > longestTitle) return -1;
  const traits = traitsOf(rows, row);
  if ((traits & trait.letters) === 0 || (traits & (trait.url | trait.date)) !== 0) return -1;
  if (isProse(evidence, row) || isBoilerplate(evidence, row)) return -1;
  const score = 0.5 + formScore(evidence, row, traits) + lengthScore(evidence, row) + contextScore(evidence, row);
  return Math.max(-1, Math.min(1, score));
}

function formScore(evidence: Evidence, row: number, traits: number): number {
  const has = (mask: number) => (traits & mask) !== 0;
  const mark = markAt(evidence, row);
  let score = 0;
  if (has(trait.capitals)) score -= 0.15;
  if (mark !== undefined) score += 0.1;
  else if (has(trait.listItem)) score -= 0.8;
  if (has(trait.fullStop)) score -= 0.6;
  if (has(trait.colon | trait.open)) score -= 0.5;
  else if (has(trait.sentenceEnd)) score -= 0.1;
  if (has(trait.sentences)) score -= 0.3;
  if (has(trait.quotation)) score -= 0.3;
  if (!has(trait.capital)) score -= 0.5;
  if (has(trait.byline)) score -= 0.6;
  if (has(trait.caption)) score -= 0.4;
  if (has(trait.address) && mark?.pattern !== 'link') score -= 0.4;
  if (beginsAlikeBelow(evidence, row) || isNameAboveDate(evidence, row)) score -= 0.6;
  if (has(trait.credit)) score -= 0.8;
  else if (isMeta(evidence, row) && mark?.pattern !== 'title-label') score -= 0.5;
  return score;
}

/** A line below another that could be a title, with words at its beginning that recur in the text: `Report by …`. */
function beginsAlikeBelow(evidence: Evidence, row: number): boolean {
  const { rows, habits } = evidence;
  if (lengthOf(rows, row) > longestTitle) return false;
  const recurrences = habits.labels.get(keyOf(rows, row, 'beginningKey')) ?? 0;
  if (recurrences < fewestAlike || markAt(evidence, row) !== undefined) return false;
  const above = row - 1;
  const canBeTitle = lengthOf(rows, above) <= longestTitle && hasTrait(rows, above, trait.capital) && !hasTrait(rows, above, trait.fullStop | trait.colon | trait.open | trait.listItem | trait.separator);
  return canBeTitle && wordsOf(rows, above) > wordsOfRubric && (habits.labels.get(keyOf(rows, above, 'beginningKey')) ?? 0) * 2 < recurrences;
}

/** The writer's name, between a line that could be a title and a date. */
function isNameAboveDate(evidence: Evidence, row: number): boolean {
  const { rows } = evidence;
  if (wordsOf(rows, row) > wordsOfRubric || gapAbove(rows, row + 1) > 0 || !hasTrait(rows, row + 1, trait.date)) return false;
  return wordsOf(rows, row - 1) > wordsOfRubric && !isProse(evidence, row - 1) && !hasTrait(rows, row - 1, trait.fullStop | trait.listItem | trait.separator) && names.test(rowText(rows, row));
}

/** A line that recurs, between a row and running text: a source, a reading time. */
function isRecurringInHead(evidence: Evidence, row: number): boolean {
  return gapAbove(evidence.rows, row) === 0 && isBoilerplate(evidence, row) && isProse(evidence, row + 1);
}

/** Headlines have three to twenty words; one word is rather a rubric, more than thirty a sentence. */
function lengthScore({ rows }: Evidence, row: number): number {
  const words = wordsOf(rows, row);
  const length = lengthOf(rows, row);
  if (words <= 2) return length >= 20 ? 0.1 : words === 1 ? -0.3 : -0.1;
  if (words <= 20) return 0.2;
  return words > 30 ? -0.7 : -0.2;
}

function contextScore(evidence: Evidence, row: number): number {
  const { rows } = evidence;
  let score = 0;
  let next = row + 1;
  // A line drawn under a row stands between it and what follows.
  if (gapAbove(rows, next) === 0 && hasTrait(rows, next, trait.separator)) {
    score += 0.1;
    next += 1;
  }
  if (next >= rows.count) score -= 0.5;
  else if (isProse(evidence, next) || isMeta(evidence, next)) score += 0.3;
  else if (isAttachedLine(evidence, next) || beginsAlikeBelow(evidence, next) || isRecurringInHead(evidence, next)) score += 0.3;
  else if (hasTrait(rows, next, trait.listItem)) score += 0.1;
  else score -= 0.1;
  if (evidence.habits.spaced && !opensHead(evidence, row)) score -= 0.3;
  // Names of papers and rubrics come again in other places.
  if (wordsOf(rows, row) <= wordsOfRubric && occurrencesOf(evidence, row) > 1 && evidence.habits.movable.has(keyOf(rows, row))) score -= 0.3;
  return score;
}
