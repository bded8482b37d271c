import { countProse, type Findings } from '../findings/findings';
import { hasTrait, keyOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Guess, Sign } from '../signs/sign';
import { judgeWeights as weights, mastheadLimits } from '../tuning/segmentTuning';
import { cutBlocks, type Block } from './blocks';

/** A guess with its result for the text. */
export interface Judged {
  readonly guess: Guess;
  /** As the sign's, but an opening line that is itself the title is a mark. */
  readonly strength: Sign['strength'];
  /** Blocks with a title, in order. */
  readonly blocks: readonly Block[];
  /** Mean quality of all its blocks, -1 to 1. */
  readonly quality: number;
  /** Quality weighed with the number of blocks: each doubling is worth as much as the one before. */
  readonly score: number;
}

/**
 * Judges how well a guess explains the text; undefined if it makes fewer than two articles, or articles below the
 * `least` quality.
 */
export function judge(findings: Findings, guess: Guess, least: number = weights.leastQuality): Judged | undefined {
  const { sign } = guess;
  const all = cutBlocks(findings, guess.boundaries);
  const blocks = all.filter((block) => block.quality > 0);
  if (blocks.length < 2 || !haveOwnTitles(findings, blocks)) return undefined;
  // Text above the first and below the last article may be masthead and footer.
  const counted = all.filter((block, index) => block.quality > 0 || (index > 0 && index < all.length - 1));
  const quality = counted.reduce((sum, block) => sum + block.quality, 0) / counted.length;
  if (quality < least) return undefined;
  const opensWithTitle = blocks.filter((block) => block.title === block.first).length > blocks.length / 2;
  if (sign.family === 'heading' && !opensWithTitle) return undefined;
  const strength = sign.family === 'opening' && opensWithTitle ? 'mark' : sign.strength;
  const score = quality * Math.log2(1 + blocks.length) * credit(guess) * agreement(findings, blocks);
  const lacksFirst = strength === 'mark' && !marksFirst(findings, all, guess);
  return { guess, strength, blocks, quality, score: lacksFirst ? score * weights.unmarkedStart : score };
}

/** Whether the titles are those of articles: not the same words again and again, and not all of them questions. */
function haveOwnTitles({ rows }: Findings, blocks: readonly Block[]): boolean {
  const needed = Math.min(weights.differentTitles, blocks.length / 2);
  const areDifferent = new Set(blocks.map(({ title }) => keyOf(rows, title))).size >= needed || numberedTitles(rows, blocks) >= needed;
  const questions = blocks.filter(({ title }) => hasTrait(rows, title, trait.sentenceEnd) && !hasTrait(rows, title, trait.fullStop)).length;
  return areDifferent && questions <= blocks.length * weights.mostQuestions;
}

/** The number of titles that differ, if only in a number, which their keys ignore. */
function numberedTitles(rows: Rows, blocks: readonly Block[]): number {
  return new Set(blocks.filter(({ title }) => wordsOf(rows, title) > weights.wordsOfChapter).map(({ title }) => rowText(rows, title))).size;
}

/**
 * How far a segmentation agrees with a researcher's corrections of lines: one that finds few titles, and not the marked
 * ones, counts little.
 */
function agreement({ corrected }: Findings, blocks: readonly Block[]): number {
  if (corrected.size === 0) return 1;
  const titles = new Set(blocks.map(({ title }) => title));
  const wrong = [...corrected].filter(([row, is]) => titles.has(row) !== (is === 'title')).length;
  return Math.max(weights.leastAgreement, 1 - wrong / blocks.length);
}

/** Many signs are tried, so a rare one may precede titles by chance: it counts less. */
function credit(guess: Guess): number {
  return 1 - 1 / guess.boundaries.length;
}

/** Whether the first article bears the mark too: nothing above the first mark but a masthead. */
function marksFirst(findings: Findings, all: readonly Block[], guess: Guess): boolean {
  const first = all[0];
  const boundary = guess.boundaries[0];
  if (first === undefined || boundary === undefined || first.first >= boundary) return true;
  return countProse(findings, first.first, boundary) <= mastheadLimits.texts;
}

/** Of two judged guesses the one that explains the text better; a tie goes to the first. */
export function better(first: Judged | undefined, second: Judged | undefined): Judged | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.score > first.score ? second : first;
}
