import { countWhile } from '../../text/countWhile';
import type { Span } from '../../text/span';

/** A passage found with certainty: where it was, and where it is. */
export interface Moved {
  readonly from: number;
  readonly to: number;
}

/** What its neighbours say about where a passage is. All offsets are in the raw text. */
export interface Room extends Span {
  /** Whether it has a neighbour on one side only. */
  readonly isOpen: boolean;
  /** Where it should begin, as far as the neighbours can tell: what was between two others still is. */
  readonly expected: Span;
  /** By how much the text between the neighbours grew; negative if it shrank. */
  readonly growth: number;
}

/** The beginning of the text, a neighbour of the first passage. */
const start: Moved = { from: 0, to: 0 };

/** Where passages should be, judging by those around them. */
export class Neighbours {
  readonly #moved: readonly Moved[];

  /** The beginning of the text also counts as fixed, unless something was inserted before it. */
  constructor(moved: readonly Moved[]) {
    this.#moved = [start, ...moved].sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /**
   * The room between the neighbours of a passage that began at `from`; undefined if they don't show it.
   * @param isItself whether the passage is among those that were found, and must not speak for itself
   */
  around(from: number, isItself = false): Room | undefined {
    const next = this.#firstAfter(from);
    const before = this.#moved[isItself ? this.#firstAfter(from - 1) - 1 : next - 1];
    const after = this.#moved[next];
    if (before === undefined || (after !== undefined && after.to < before.to)) return undefined;
    if (after === undefined) {
      const expected = from + before.to - before.from;
      return before === start ? undefined : { isOpen: true, start: before.to, end: Infinity, expected: { start: expected, end: expected }, growth: 0 };
    }
    const shifts = [before.to - before.from, after.to - after.from] as const;
    const [low, high] = [Math.min(...shifts), Math.max(...shifts)];
    return { isOpen: false, start: before.to, end: after.to, expected: { start: from + low, end: from + high }, growth: shifts[1] - shifts[0] };
  }

  #firstAfter(from: number): number {
    return countWhile(this.#moved.length, (index) => (this.#moved[index]?.from ?? 0) <= from);
  }
}
