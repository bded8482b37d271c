import { hasProse, isMeta, isProse, titlenessAt, type Evidence } from '../evidence/evidence';
import { endOf, lengthOf, wordsOf } from '../rows/rows';
import { longestTitle } from '../rows/traits';
import { hasForm, type Block, type TitleForm } from './blocks';
import { changesSubject } from './cohesion';

/** A title that stands in the middle of a block is as clear as this, and hardly shorter than titles are here. */
const clearTitle = 0.8;
const fewestWords = 5;
const fewerThanUsual = 3;
/** One such title may be a sub-heading over a digression; where the sign is missing, it is missing several times. */
const fewestMerged = 2;
const longestSubheading = 4;

/**
 * Whether the sign that ends articles is missing in places, so that blocks hold two articles or more:
 * clear titles stand in them, and the text below each has hardly a word of the text above.
 */
export function hasMergedArticles(evidence: Evidence, blocks: readonly Block[], form: TitleForm, titleWords: number): boolean {
  let merged = 0;
  return blocks.some((block) => (merged += titlesInside(evidence, block, form, titleWords).length) >= fewestMerged);
}

/** Rows in blocks that look like titles over another matter: titles where there are several, doubtful where there is one. */
export function possibleTitles(evidence: Evidence, blocks: readonly Block[], form: TitleForm, titleWords: number): number[] {
  return blocks.flatMap((block) => titlesInside(evidence, block, form, titleWords));
}

/** The blocks, those that hold several articles cut at the titles of these. */
export function splitMerged(evidence: Evidence, blocks: readonly Block[], form: TitleForm, titleWords: number): Block[] {
  return blocks.flatMap((block) => {
    const firsts = [block.first, ...titlesInside(evidence, block, form, titleWords)];
    return firsts.map((first, index): Block => ({
      first, title: index === 0 ? block.title : first, end: firsts[index + 1] ?? block.end, quality: index === 0 ? block.quality : titlenessAt(evidence, first),
    }));
  });
}

/**
 * Where nothing but their shape tells titles, sub-headings are among them: titles much shorter than the usual one, with
 * text below that goes on with the same matter. Their blocks are joined to those above.
 */
export function joinSubheadings(evidence: Evidence, blocks: readonly Block[], titleWords: number): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined[joined.length - 1];
    const isShort = wordsOf(evidence.rows, block.title) <= Math.min(longestSubheading, titleWords - fewerThanUsual);
    const goesOn = above !== undefined && isShort && !changesSubject(evidence.rows, endOf(evidence.rows, above.title), block.title, endOf(evidence.rows, block.end - 1));
    if (goesOn) joined[joined.length - 1] = { ...above, end: block.end };
    else joined.push(block);
  }
  return joined;
}

/** Middle one of the numbers of words that the titles have. */
export function usualTitleWords(evidence: Evidence, blocks: readonly Block[]): number {
  const words = blocks.map(({ title }) => wordsOf(evidence.rows, title)).sort((a, b) => a - b);
  return words[Math.floor(words.length / 2)] ?? 0;
}

function titlesInside(evidence: Evidence, block: Block, form: TitleForm, titleWords: number): number[] {
  const { rows } = evidence;
  const found: number[] = [];
  let above = block.title;
  for (let row = block.title + 2; row < block.end - 1; row += 1) {
    if (lengthOf(rows, row) > longestTitle || isProse(evidence, row) || !isLikeTitles(evidence, row, form, titleWords)) continue;
    if (!hasProse(evidence, above + 1, row) || !changesSubject(rows, endOf(rows, above), row, endOf(rows, block.end - 1))) continue;
    found.push(row);
    above = row;
  }
  return found;
}

function isLikeTitles(evidence: Evidence, row: number, form: TitleForm, titleWords: number): boolean {
  if (wordsOf(evidence.rows, row) < Math.max(fewestWords, titleWords - fewerThanUsual)) return false;
  const leadsToText = isProse(evidence, row + 1) || isMeta(evidence, row + 1);
  return leadsToText && titlenessAt(evidence, row) >= clearTitle && hasForm(evidence, row, form);
}
