import { countProse, type Findings } from '../findings/findings';
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
 * A first impression of how well a guess explains the text, by which those are found that are worth a closer look; undefined if it
 * cuts the text into fewer than two.
 */
export function judge(findings: Findings, guess: Guess): Judged | undefined {
  const { sign } = guess;
  const all = cutBlocks(findings, guess.boundaries);
  const blocks = all.filter((block) => block.quality > 0);
  const mayLackTitles = sign.family === 'closing' || sign.family === 'gap' || sign.family === 'lead';
  if (all.length < 2 || (blocks.length < 2 && !mayLackTitles)) return undefined;
  // Text above the first and below the last article may be masthead and footer.
  const counted = all.filter((block, index) => block.quality > 0 || (index > 0 && index < all.length - 1));
  const quality = counted.reduce((sum, block) => sum + block.quality, 0) / Math.max(1, counted.length);
  const opensWithTitle = blocks.filter((block) => block.title === block.first).length > blocks.length / 2;
  const strength = sign.family === 'opening' && opensWithTitle ? 'mark' : sign.strength;
  const score = quality * Math.log2(1 + blocks.length) * credit(guess);
  const lacksFirst = strength === 'mark' && !marksFirst(findings, all, guess);
  return { guess, strength, blocks, quality, score: lacksFirst ? score * weights.unmarkedStart : score };
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
