import { isProse, type Evidence } from '../evidence/evidence';
import { hasTrait, keyOf, rowText, wordsOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Candidate } from '../signs/candidate';
import { cutBlocks, type Block } from './blocks';

/** A candidate with what it makes of the text. */
export interface Judged {
  readonly candidate: Candidate;
  /** As the candidate's, but an opening line that is itself the title is a mark. */
  readonly strength: Candidate['strength'];
  /** Blocks with a title, in order. */
  readonly blocks: readonly Block[];
  /** Mean quality of all its blocks, -1 to 1. */
  readonly quality: number;
  /** Quality weighed with the number of blocks: each doubling is worth as much as the one before. */
  readonly score: number;
}

/** A segmentation whose blocks begin with titles less often than this is none. */
const leastQuality = 0.4;
/** What a mark is worth that the first article lacks: rather that of its sub-headings. */
const unmarkedStart = 0.5;
const mastheadTexts = 2;
const leastAgreement = 0.3;
const weightOfCorrection = 1;
/** A digest may hold the same stories again and again, but more than one or two. */
const leastDifferent = 3;
const mostQuestions = 0.6;
const wordsOfChapter = 3;

/** Judges how well a candidate explains the text; undefined where it makes fewer than two articles, or such of too little quality. */
export function judge(evidence: Evidence, candidate: Candidate, least = leastQuality): Judged | undefined {
  const all = cutBlocks(evidence, candidate.boundaries);
  const blocks = all.filter((block) => block.quality > 0);
  if (blocks.length < 2 || !haveOwnTitles(evidence, blocks)) return undefined;
  // What stands above the first and below the last article may be a masthead and a footer.
  const counted = all.filter((block, index) => block.quality > 0 || (index > 0 && index < all.length - 1));
  const quality = counted.reduce((sum, block) => sum + block.quality, 0) / counted.length;
  if (quality < least) return undefined;
  const opensWithTitle = blocks.filter((block) => block.title === block.first).length > blocks.length / 2;
  if (candidate.signal.startsWith('title-heading') && !opensWithTitle) return undefined;
  const strength = candidate.signal.startsWith('opening-') && opensWithTitle ? 'mark' : candidate.strength;
  const score = quality * Math.log2(1 + blocks.length) * credit(candidate) * agreement(evidence, blocks);
  return { candidate, strength, blocks, quality, score: strength === 'mark' && !marksFirst(evidence, all, candidate) ? score * unmarkedStart : score };
}

/** Whether the titles are those of articles: not the same words again and again, and not all of them questions. */
function haveOwnTitles({ rows }: Evidence, blocks: readonly Block[]): boolean {
  const needed = Math.min(leastDifferent, blocks.length / 2);
  const areDifferent = new Set(blocks.map(({ title }) => keyOf(rows, title))).size >= needed || numberedTitles(rows, blocks) >= needed;
  const questions = blocks.filter(({ title }) => hasTrait(rows, title, trait.sentenceEnd) && !hasTrait(rows, title, trait.fullStop)).length;
  return areDifferent && questions <= blocks.length * mostQuestions;
}

/** So many titles differ at least in a number, which their keys leave out. Few words with a number are chapters, or paragraphs of a law. */
function numberedTitles(rows: Rows, blocks: readonly Block[]): number {
  return new Set(blocks.filter(({ title }) => wordsOf(rows, title) > wordsOfChapter).map(({ title }) => rowText(rows, title))).size;
}

/** How far a segmentation agrees with what a researcher said of lines: what finds few titles, and not those that were marked, counts little. */
function agreement({ corrected }: Evidence, blocks: readonly Block[]): number {
  if (corrected.size === 0) return 1;
  const titles = new Set(blocks.map(({ title }) => title));
  const wrong = [...corrected].filter(([row, is]) => titles.has(row) !== (is === 'title')).length;
  return Math.max(leastAgreement, 1 - (wrong * weightOfCorrection) / blocks.length);
}

/** Many signs are tried, so that one that occurs a few times stands before titles by chance: it counts less. */
function credit(candidate: Candidate): number {
  return 1 - 1 / candidate.boundaries.length;
}

/** Whether the first article bears the mark too: nothing above the first mark but a masthead. */
function marksFirst(evidence: Evidence, all: readonly Block[], candidate: Candidate): boolean {
  const first = all[0];
  const boundary = candidate.boundaries[0];
  if (first === undefined || boundary === undefined || first.first >= boundary) return true;
  let texts = 0;
  for (let row = first.first; row < boundary; row += 1) if (isProse(evidence, row)) texts += 1;
  return texts <= mastheadTexts;
}

/** Of two judged candidates the one that explains the text better; a tie goes to the first. */
export function better(first: Judged | undefined, second: Judged | undefined): Judged | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.score > first.score ? second : first;
}
