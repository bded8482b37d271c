import type { Findings } from '../findings/findings';
import type { SegmentedText } from '../segment/segmentation';
import type { Guesses } from '../signs/guesses';
import type { LayoutName, LayoutSignal } from '../types';

/** The chosen segmentation, and how sure it is. */
export interface Choice extends SegmentedText {
  /** The signs that support it, its own first. */
  readonly signals: readonly LayoutSignal[];
  /** The share of titles that are likely to be right, 0 to 1. */
  readonly chance: number;
  /** The chance of the best segmentation that finds other titles, as a share of this one's; 0 where there is none. */
  readonly rival: number;
}

/**
 * Chooses how a text is cut. This is the one place that decides which guess wins, what is joined to it, and which
 * remedy it needs. It gets
 * - `findings`: what is known of every row, by rows, and by `isProse`, `titlenessAt`, `markAt` …;
 * - `guesses`: every cut that a sign suggests, in a fixed order, each with its sign as an object;
 * - `layout`: the one that a researcher chose, if any; then only its signs may be used, and no doubt is raised.
 *
 * It returns a segmentation, or undefined where the text is one article or not a digest. It is a pure function, linear
 * in the rows; of a large text it sees only a sample.
 */
export type ChooseSegmentation = (findings: Findings, guesses: Guesses, layout?: LayoutName) => Choice | undefined;
