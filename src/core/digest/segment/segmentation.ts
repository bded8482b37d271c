import type { Findings } from '../findings/findings';
import { boundariesByAny, mergeRules, type Rule } from '../signs/rule';
import type { Sign } from '../signs/sign';
import type { Block, TitleForm } from './blocks';
import type { Judged } from './judge';
import { hasMergedArticles, joinSubheadings, splitMerged, usualTitleWords } from './mergedArticles';
import { settleBlocks, titleFormOf } from './settleBlocks';

/** How a text is cut into articles: enough to cut any part of it, in a few steps per row. */
export interface Segmentation {
  /** The strongest sign, and the rules by which it is found. */
  readonly sign: Sign;
  readonly rules: readonly Rule[];
  readonly form: TitleForm;
  /** The usual number of words of a title. */
  readonly titleWords: number;
  /** What the sign does not show by itself: it is missing between some articles, or is at sub-headings too. */
  readonly remedy: 'split-merged' | 'join-subheadings' | null;
}

/** A segmentation with its result for the text that it was found in, in order. */
export interface SegmentedText {
  readonly segmentation: Segmentation;
  readonly blocks: readonly Block[];
}

/** The segmentation by a guess, with the remedy that its blocks call for. */
export function segmentBy(findings: Findings, { guess, strength }: Judged): SegmentedText {
  const { sign, boundaries } = guess;
  const form = titleFormOf(findings, boundaries);
  const settled = settleBlocks(findings, boundaries, form, sign);
  const titleWords = usualTitleWords(findings, settled);
  const isMerged = strength === 'frame' && hasMergedArticles(findings, settled, form, titleWords);
  const remedy = isMerged ? 'split-merged' : sign.family === 'shape' ? 'join-subheadings' : null;
  const segmentation: Segmentation = { sign, rules: mergeRules(guess.rules), form, titleWords, remedy };
  return { segmentation, blocks: remedied(findings, settled, segmentation) };
}

/** The articles' blocks of a text cut this way; `boundaries` are those by its rules. */
export function applySegmentation(
  findings: Findings, segmentation: Segmentation, boundaries: readonly number[] = boundariesByAny(findings, segmentation.rules),
): readonly Block[] {
  return remedied(findings, settleBlocks(findings, boundaries, segmentation.form, segmentation.sign), segmentation);
}

function remedied(findings: Findings, blocks: readonly Block[], { form, titleWords, remedy }: Segmentation): readonly Block[] {
  if (remedy === 'split-merged') return splitMerged(findings, blocks, form, titleWords);
  return remedy === 'join-subheadings' ? joinSubheadings(findings, blocks, titleWords) : blocks;
}
