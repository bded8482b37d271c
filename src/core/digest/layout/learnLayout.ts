import { findClosingLines, type ClosingLines } from '../article/closing';
import { readTitle } from '../article/title';
import type { Choice, ChooseSegmentation } from '../choice/choice';
import { chooseSegmentation } from '../choice/chooseSegmentation';
import { type Findings, findingsOf } from '../findings/findings';
import { commonMarks, type Block } from '../segment/blocks';
import type { Segmentation } from '../segment/segmentation';
import { signsAround } from '../segment/signsAround';
import { guessesIn } from '../signs/guesses';
import { sampleLimits } from '../tuning/articleTuning';
import { correctionLimits } from '../tuning/segmentTuning';
import type { LayoutName, LayoutSignal } from '../types';

/** The layout of a digest: enough to read all its articles. */
export interface LearnedLayout {
  readonly segmentation: Segmentation;
  readonly closing: ClosingLines;
  /** Mean quality of the blocks it was learned from, -1 to 1, and their number. */
  readonly quality: number;
  readonly articles: number;
  readonly signals: readonly LayoutSignal[];
  /** As in `Choice`. */
  readonly chance: number;
  readonly rival: number;
}

/**
 * The layout that explains the text best, or the best by the signs of `layout`; undefined where none does. `choose`
 * decides which it is.
 */
export function learnLayout(
  findings: Findings, layout?: LayoutName, choose: ChooseSegmentation = chooseSegmentation,
): LearnedLayout | undefined {
  const choice = beforeCorrections(findings, layout, choose) ?? choose(findings, guessesIn(findings), layout);
  if (choice === undefined || choice.blocks.length < 2) return undefined;
  const { segmentation, blocks, signals, chance, rival } = choice;
  const marked = { ...segmentation.form, marks: commonMarks(findings, blocks) };
  const around = signsAround(blocks.map(({ title }) => readTitle(findings, title, marked).text));
  return {
    segmentation: { ...segmentation, form: { ...marked, around } },
    closing: findClosingLines(findings, blocks, segmentation.sign),
    quality: meanQuality(blocks), articles: blocks.length, signals, chance, rival,
  };
}

/**
 * The choice for the text without its corrections, where these only deny some of its titles: who says that a few lines are no
 * titles doesn't say that the rest are none.
 */
function beforeCorrections(findings: Findings, layout: LayoutName | undefined, choose: ChooseSegmentation): Choice | undefined {
  const { rows, habits, corrected } = findings;
  if (corrected.size === 0 || [...corrected.values()].includes('title')) return undefined;
  const uncorrected = findingsOf(rows, habits);
  const choice = choose(uncorrected, guessesIn(uncorrected), layout);
  const denied = choice?.blocks.filter(({ title }) => corrected.has(title)).length ?? 0;
  return denied > 0 && denied <= (choice?.blocks.length ?? 0) * correctionLimits.denied ? choice : undefined;
}

/** Whether a layout that was learned from a sample explains the whole as well. */
export function explains(layout: LearnedLayout, blocks: readonly Block[]): boolean {
  return blocks.length >= 2 && meanQuality(blocks) >= layout.quality * sampleLimits.explains;
}

function meanQuality(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.quality, 0) / blocks.length;
}
