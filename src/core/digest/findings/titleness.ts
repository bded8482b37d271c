import { gapAbove, hasTrait, keyOf, lengthOf, rowText, traitsOf, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { longestTitle, titleWeights as weights, titleWords } from '../tuning/lineTuning';
import { goesOnBelow, isAttachedLine, isBoilerplate, isMeta, isProse, markAt, occurrencesOf, opensHead, type Findings } from './findings';

const names = /^\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,2}$/u;

/**
 * How much a row is like a title by its form and neighbours: -1 not at all, 1 as much as possible. Researchers'
 * corrections are obeyed.
 */
export function titlenessAt(findings: Findings, row: number): number {
  const known = findings.found.titleness[row] ?? -1;
  if (!Number.isNaN(known)) return known;
  const corrected = findings.corrected.get(row);
  const found = corrected === 'title' ? 1 : corrected === 'text' ? -1 : titleness(findings, row);
  findings.found.titleness[row] = found;
  return found;
}

/** How much a row is like a title by its form and neighbours, -1 to 1, regardless of corrections. */
export function titleness(findings: Findings, row: number): number {
  const { rows } = findings;
  if (lengthOf(rows, row) > longestTitle) return -1;
  const traits = traitsOf(rows, row);
  if ((traits & trait.letters) === 0 || (traits & (trait.url | trait.date)) !== 0) return -1;
  if (isProse(findings, row) || isBoilerplate(findings, row)) return -1;
  const score = weights.start + formScore(findings, row, traits) + lengthScore(findings, row) + contextScore(findings, row);
  return Math.max(-1, Math.min(1, score));
}

function formScore(findings: Findings, row: number, traits: number): number {
  const has = (mask: number) => (traits & mask) !== 0;
  const mark = markAt(findings, row);
  let score = 0;
  if (has(trait.capitals)) score += weights.capitals;
  if (mark !== undefined) score += weights.mark;
  else if (has(trait.listItem)) score += weights.listItem;
  if (has(trait.fullStop)) score += weights.fullStop;
  if (has(trait.colon | trait.open)) score += weights.leadsOn;
  else if (has(trait.sentenceEnd)) score += weights.sentenceEnd;
  if (isBrokenText(findings, row)) score += weights.brokenText;
  else if (has(trait.sentences)) score += weights.sentences;
  if (has(trait.quotation)) score += weights.quotation;
  if (!has(trait.capital)) score += weights.smallInitial;
  if (has(trait.byline)) score += weights.byline;
  if (has(trait.caption)) score += weights.caption;
  if (has(trait.address) && mark?.kind !== 'link') score += weights.address;
  if (beginsAlikeBelow(findings, row) || isNameAboveDate(findings, row)) score += weights.source;
  if (has(trait.credit)) score += weights.credit;
  else if (isMeta(findings, row) && mark?.kind !== 'label') score += weights.meta;
  return score;
}

/** The first line of a paragraph that was broken: it has a sentence to its end, or the next line has. */
function isBrokenText({ rows }: Findings, row: number): boolean {
  return goesOnBelow(rows, row) && (hasTrait(rows, row, trait.sentences) || hasTrait(rows, row + 1, trait.fullStop));
}

const neverAboveSource = trait.fullStop | trait.colon | trait.open | trait.listItem | trait.separator;

/** A line below another that could be a title, whose first words recur in the text: `Report by …`. */
function beginsAlikeBelow(findings: Findings, row: number): boolean {
  const { rows, habits } = findings;
  if (lengthOf(rows, row) > longestTitle) return false;
  const recurrences = habits.labels.get(keyOf(rows, row, 'beginningKey')) ?? 0;
  if (recurrences < titleWords.recurrencesOfSource || markAt(findings, row) !== undefined) return false;
  const above = row - 1;
  if (lengthOf(rows, above) > longestTitle || !hasTrait(rows, above, trait.capital)) return false;
  if (hasTrait(rows, above, neverAboveSource) || wordsOf(rows, above) <= titleWords.rubric) return false;
  return (habits.labels.get(keyOf(rows, above, 'beginningKey')) ?? 0) * 2 < recurrences;
}

/** The writer's name, between a line that could be a title and a date. */
function isNameAboveDate(findings: Findings, row: number): boolean {
  const { rows } = findings;
  if (wordsOf(rows, row) > titleWords.rubric || gapAbove(rows, row + 1) > 0 || !hasTrait(rows, row + 1, trait.date)) return false;
  if (wordsOf(rows, row - 1) <= titleWords.rubric || isProse(findings, row - 1)) return false;
  return !hasTrait(rows, row - 1, trait.fullStop | trait.listItem | trait.separator) && names.test(rowText(rows, row));
}

/** A line that recurs, between a row and running text: a source, a reading time. */
function isRecurringInHead(findings: Findings, row: number): boolean {
  return gapAbove(findings.rows, row) === 0 && isBoilerplate(findings, row) && isProse(findings, row + 1);
}

/** Headlines have three to twenty words; one word is more likely a rubric, more than thirty a sentence. */
function lengthScore({ rows }: Findings, row: number): number {
  const words = wordsOf(rows, row);
  if (words <= titleWords.few) {
    if (lengthOf(rows, row) >= titleWords.lengthOfFew) return weights.fewLongWords;
    return words === 1 ? weights.oneWord : weights.fewWords;
  }
  if (words <= titleWords.headline) return weights.headline;
  return words > titleWords.sentence ? weights.longSentence : weights.longHeadline;
}

function contextScore(findings: Findings, row: number): number {
  const { rows } = findings;
  let score = 0;
  let next = row + 1;
  // A line drawn under a row is between it and what follows.
  if (gapAbove(rows, next) === 0 && hasTrait(rows, next, trait.separator)) {
    score += weights.underlined;
    next += 1;
  }
  score += followingScore(findings, next);
  if (findings.habits.spaced && !opensHead(findings, row)) score += weights.insideParagraph;
  // Names of papers and rubrics recur in other places.
  const isShort = wordsOf(rows, row) <= titleWords.rubric;
  if (isShort && occurrencesOf(findings, row) > 1 && findings.habits.movable.has(keyOf(rows, row))) score += weights.recurring;
  return score;
}

/** How the row below affects a row. */
function followingScore(findings: Findings, next: number): number {
  const { rows } = findings;
  if (next >= rows.count) return weights.overNothing;
  if (isProse(findings, next) || isMeta(findings, next)) return weights.overText;
  if (isAttachedLine(findings, next) || beginsAlikeBelow(findings, next) || isRecurringInHead(findings, next)) return weights.overText;
  return hasTrait(rows, next, trait.listItem) ? weights.overList : weights.overOther;
}
