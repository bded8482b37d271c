import { findClosingLines, type ClosingLines } from '../article/closing';
import { readTitle } from '../article/title';
import type { Evidence } from '../evidence/evidence';
import { boundariesByAny, mergeRules, type Rule } from '../signs/rule';
import { commonForm, type Block, type TitleForm } from '../segment/blocks';
import { chooseSegmentation } from '../segment/chooseSegmentation';
import { hasMergedArticles, joinSubheadings, splitMerged, usualTitleWords } from '../segment/mergedArticles';
import { signsAround } from '../segment/signsAround';
import { settleBlocks, titleFormOf } from '../segment/settleBlocks';
import type { LayoutName, LayoutSignal } from '../types';

/** How a digest is laid out: enough to cut any part of it, with a few steps a row. */
export interface LearnedLayout {
  /** The strongest sign, and the rules by which it is found. */
  readonly signal: string;
  readonly rules: readonly Rule[];
  readonly form: TitleForm;
  readonly closing: ClosingLines;
  /** Mean quality of the blocks it was learned from, -1 to 1, and their number. */
  readonly quality: number;
  readonly articles: number;
  /** The usual number of words of a title. */
  readonly titleWords: number;
  /** What the sign does not tell of itself: it is missing between some articles, or stands at sub-headings too. */
  readonly remedy: 'split-merged' | 'join-subheadings' | null;
  readonly signals: readonly LayoutSignal[];
  /** Score of the best segmentation that finds other titles, as a share of this one's; 0 where there is none. */
  readonly rival: number;
}

/** The layout that explains the text best, or the best by the signs of `layout`; undefined where none does. */
export function learnLayout(evidence: Evidence, layout?: LayoutName): LearnedLayout | undefined {
  const choice = chooseSegmentation(evidence, layout);
  if (choice === undefined) return undefined;
  const { candidate, score } = choice.best;
  const form = titleFormOf(evidence, candidate.boundaries);
  const settled = settleBlocks(evidence, candidate.boundaries, form, candidate.signal);
  const titleWords = usualTitleWords(evidence, settled);
  const isMerged = choice.best.strength === 'frame' && hasMergedArticles(evidence, settled, form, titleWords);
  const remedy = isMerged ? 'split-merged' : candidate.signal === 'title-shape' ? 'join-subheadings' : null;
  const blocks = remedied(evidence, settled, { form, titleWords, remedy });
  if (blocks.length < 2) return undefined;
  const marked = { ...form, marks: commonForm(evidence, blocks).marks };
  const around = signsAround(blocks.map(({ title }) => readTitle(evidence, title, marked).text));
  return {
    signal: candidate.signal, rules: mergeRules(candidate.rules), form: { ...marked, around }, closing: findClosingLines(evidence, blocks, candidate.signal),
    quality: meanQuality(blocks), articles: blocks.length, titleWords, remedy,
    signals: choice.signals, rival: (choice.rival?.score ?? 0) / score,
  };
}

/** The articles' blocks of a text that is laid out so; `boundaries` are those by its rules. */
export function applyLayout(evidence: Evidence, layout: LearnedLayout, boundaries: readonly number[] = boundariesByAny(evidence, layout.rules)): Block[] {
  return remedied(evidence, settleBlocks(evidence, boundaries, layout.form, layout.signal), layout);
}

function remedied(evidence: Evidence, blocks: Block[], { form, titleWords, remedy }: Pick<LearnedLayout, 'form' | 'titleWords' | 'remedy'>): Block[] {
  if (remedy === 'split-merged') return splitMerged(evidence, blocks, form, titleWords);
  return remedy === 'join-subheadings' ? joinSubheadings(evidence, blocks, titleWords) : blocks;
}

/** Less than this of the quality of the sample, and the sample did not show how the whole is laid out. */
const sampleShare = 0.85;

/** Whether a layout that was learned from a sample explains the whole as well. */
export function explains(layout: LearnedLayout, blocks: readonly Block[]): boolean {
  return blocks.length >= 2 && meanQuality(blocks) >= layout.quality * sampleShare;
}

function meanQuality(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.quality, 0) / blocks.length;
}
