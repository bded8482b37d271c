import type { Findings } from '../findings/findings';
import { boundariesByAny, mergeRules, type Rule } from '../signs/rule';
import type { Guess, Sign } from '../signs/sign';
import { titlesBelow, type Block, type TitleForm } from './blocks';
import { joinShort, joinSubheadings, splitMerged, usualTitleWords } from './mergedArticles';
import { settleBlocks, titleFormOf } from './settleBlocks';

/** How a text is cut into articles: enough to cut any part of it, in a few steps per row. */
export interface Segmentation {
  /** The strongest sign, and the rules by which it is found. */
  readonly sign: Sign;
  readonly rules: readonly Rule[];
  readonly form: TitleForm;
  /** The usual number of words of a title. */
  readonly titleWords: number;
  /** What the sign does not show by itself: it is missing between some articles, is at sub-headings too, or names of papers are above the titles. */
  readonly remedy: 'split-merged' | 'join-subheadings' | 'join-short' | 'titles-below' | 'keep-untitled' | null;
  /** Whether what is above the second title is a masthead, although it looks like an article. */
  readonly skipsFirst: boolean;
}

/** A segmentation with its result for the text that it was found in, in order. */
export interface SegmentedText {
  readonly segmentation: Segmentation;
  readonly blocks: readonly Block[];
}

/** The segmentation by a guess, as its sign shows it, with articles that have no title or without them. */
export function segmentBy(findings: Findings, { sign, rules, boundaries }: Guess, remedy: 'keep-untitled' | null = null): SegmentedText {
  const form = titleFormOf(findings, boundaries);
  const blocks = settleBlocks(findings, boundaries, form, sign, remedy === 'keep-untitled');
  return { segmentation: { sign, rules: mergeRules(rules), form, titleWords: usualTitleWords(findings, blocks), remedy, skipsFirst: false }, blocks };
}

/** A segmentation without a remedy, with one. */
export function withRemedy(findings: Findings, { segmentation, blocks }: SegmentedText, remedy: Segmentation['remedy']): SegmentedText {
  const changed = { ...segmentation, remedy };
  return { segmentation: changed, blocks: remedied(findings, blocks, changed) };
}

/** The same without its first article, which is a masthead. */
export function withoutFirst({ segmentation, blocks }: SegmentedText): SegmentedText {
  return { segmentation: { ...segmentation, skipsFirst: true }, blocks: blocks.slice(1) };
}

/** The articles' blocks of a text cut this way; `boundaries` are those by its rules. */
export function applySegmentation(
  findings: Findings, segmentation: Segmentation, boundaries: readonly number[] = boundariesByAny(findings, segmentation.rules),
): readonly Block[] {
  const blocks = remedied(findings, settleBlocks(findings, boundaries, segmentation.form, segmentation.sign, segmentation.remedy === 'keep-untitled'), segmentation);
  return segmentation.skipsFirst ? blocks.slice(1) : blocks;
}

function remedied(findings: Findings, blocks: readonly Block[], { form, titleWords, remedy }: Segmentation): readonly Block[] {
  if (remedy === 'split-merged') return splitMerged(findings, blocks, form, titleWords);
  if (remedy === 'join-short') return joinShort(findings, blocks);
  if (remedy === 'titles-below') return titlesBelow(findings, blocks);
  return remedy === 'join-subheadings' ? joinSubheadings(findings, blocks, titleWords) : blocks;
}
