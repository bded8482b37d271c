import type { Span } from '../../text/span';

/** A passage found with certainty: where it was, and where it is. */
export interface Moved {
  readonly from: number;
  readonly to: number;
}

/** Text between two neighbours that grew or shrank by more than this was rewritten: a place in it is a guess. */
const mostGrowth = 160;

/**
 * Where passages should be, judging by those around them: what was between two others still is. All offsets are in the raw
 * text.
 */
export class Neighbours {
  readonly #moved: readonly Moved[];

  /** The beginning of the text also counts as fixed, unless something was inserted before it. */
  constructor(moved: readonly Moved[]) {
    this.#moved = [{ from: 0, to: 0 }, ...moved].sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /** The stretch in which a passage that began at `from` should begin; undefined if the neighbours don't show it. */
  expected(from: number): Span | undefined {
    const next = this.#firstAfter(from);
    const before = this.#moved[next - 1];
    const after = this.#moved[next];
    if (before === undefined || after === undefined || after.to < before.to) return undefined;
    const shifts = [before.to - before.from, after.to - after.from] as const;
    const low = Math.min(...shifts);
    const high = Math.max(...shifts);
    return high - low > mostGrowth ? undefined : { start: from + low, end: from + high };
  }

  #firstAfter(from: number): number {
    let low = 0;
    let high = this.#moved.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#moved[middle]?.from ?? 0) > from) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
