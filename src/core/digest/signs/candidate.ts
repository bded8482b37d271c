import type { Rule } from './rule';

/**
 * A guess at where the blocks of a digest begin. Every model makes such guesses from one kind of sign;
 * which guess explains the text best is decided elsewhere, by one measure for all.
 */
export interface Candidate {
  /** Kebab-case name of the sign, shown to people: `closing-line`, `separator` … */
  readonly signal: string;
  /**
   * `frame` signs stand between articles only (closing lines, separators, header fields, wide gaps);
   * `mark` signs stand at titles but at sub-headings too (numbers, capitals, Markdown headings).
   */
  readonly strength: 'frame' | 'mark';
  /** By which the boundaries are found; several where signs of one kind were joined. */
  readonly rules: readonly Rule[];
  /** First rows of the blocks, ascending. What stands above the first one is a block of its own where it has a title. */
  readonly boundaries: readonly number[];
}
