import { endLabels, labelCount, outside, predecessors, startLabels } from './labels';

/** Labels that continue a name, and the two that may precede each: the first and the inner one of its type. */
const innerLabels = Uint8Array.from(predecessors.flatMap((_, label) => (startLabels.includes(label) ? [] : [label])));
const firstBefore = innerLabels.map((label) => predecessors[label]?.[0] ?? outside);
const innerBefore = innerLabels.map((label) => predecessors[label]?.[1] ?? outside);

/** Finds the best labelling of a sequence (Viterbi 1967). Its arrays grow to the longest sequence and are reused. */
export class BestLabels {
  /** `scores[at * labelCount + label]` in units of `unit`, to be filled before `find`. */
  scores = new Int32Array(64 * labelCount);
  private back = new Uint8Array(64 * labelCount);
  private best = new Float64Array(64 * labelCount);
  /** For each label that may precede a new name or outside, the highest and lowest transition to these. */
  private readonly highestStep = new Float64Array(labelCount);
  private readonly lowestStep = new Float64Array(labelCount);
  private readonly rivals = new Uint8Array(endLabels.length);

  /**
   * @param transitions `[before * labelCount + label]`
   * @param unit what a score of 1 is worth relative to them
   */
  constructor(private readonly transitions: Float32Array, private readonly unit: number) {
    for (const before of endLabels) {
      const steps = Array.from(startLabels, (label) => transitions[before * labelCount + label] ?? 0);
      this.highestStep[before] = Math.max(...steps);
      this.lowestStep[before] = Math.min(...steps);
    }
  }

  /** Makes room for a sequence, all scores 0. */
  begin(length: number): void {
    if (length * labelCount > this.scores.length) {
      const size = 2 ** Math.ceil(Math.log2(length * labelCount));
      this.scores = new Int32Array(size);
      this.back = new Uint8Array(size);
      this.best = new Float64Array(size);
    }
    this.scores.fill(0, 0, length * labelCount);
  }

  /** @returns the label of each token; a name never leaves the sequence */
  find(length: number): Uint8Array {
    this.best.fill(-Infinity, 0, labelCount);
    for (const label of startLabels) this.best[label] = (this.scores[label] ?? 0) * this.unit + (this.transitions[label] ?? 0);
    for (let at = 1; at < length; at += 1) {
      const base = at * labelCount;
      const count = this.findRivals(base - labelCount);
      for (let index = 0; index < startLabels.length; index += 1) this.reach(base, startLabels[index] ?? outside, this.rivals, count);
      for (let index = 0; index < innerLabels.length; index += 1) this.reachInner(base, innerLabels[index] ?? outside, firstBefore[index] ?? outside, innerBefore[index] ?? outside);
    }
    return this.trace(length);
  }

  /**
   * Puts into `rivals` the labels after which no name is open, except those so far behind the best that no transition
   * makes up for it: usually one or two of seventeen are left.
   * @returns how many there are
   */
  private findRivals(before: number): number {
    const { best, highestStep, lowestStep, rivals } = this;
    let least = -Infinity;
    for (let index = 0; index < endLabels.length; index += 1) {
      const label = endLabels[index] ?? outside;
      least = Math.max(least, (best[before + label] ?? 0) + (lowestStep[label] ?? 0));
    }
    let count = 0;
    for (let index = 0; index < endLabels.length; index += 1) {
      const label = endLabels[index] ?? outside;
      if ((best[before + label] ?? 0) + (highestStep[label] ?? 0) < least) continue;
      rivals[count] = label;
      count += 1;
    }
    return count;
  }

  /** Finds the best way to a label from one of the first `count` labels before it. */
  private reach(base: number, label: number, previous: Uint8Array, count: number): void {
    const { best, transitions } = this;
    let highest = -Infinity;
    let from: number = outside;
    for (let index = 0; index < count; index += 1) {
      const before = previous[index] ?? outside;
      const total = (best[base - labelCount + before] ?? 0) + (transitions[before * labelCount + label] ?? 0);
      if (total > highest) {
        highest = total;
        from = before;
      }
    }
    best[base + label] = highest + (this.scores[base + label] ?? 0) * this.unit;
    this.back[base + label] = from;
  }

  /** The same for a label that continues a name: only two may precede it. */
  private reachInner(base: number, label: number, first: number, inner: number): void {
    const { best, transitions } = this;
    const fromFirst = (best[base - labelCount + first] ?? 0) + (transitions[first * labelCount + label] ?? 0);
    const fromInner = (best[base - labelCount + inner] ?? 0) + (transitions[inner * labelCount + label] ?? 0);
    best[base + label] = (fromInner > fromFirst ? fromInner : fromFirst) + (this.scores[base + label] ?? 0) * this.unit;
    this.back[base + label] = fromInner > fromFirst ? inner : first;
  }

  private trace(length: number): Uint8Array {
    const labels = new Uint8Array(length);
    const end = (length - 1) * labelCount;
    let label = 0;
    let highest = -Infinity;
    for (const last of endLabels) {
      const total = (this.best[end + last] ?? 0) + (this.transitions[last * labelCount] ?? 0);
      if (total > highest) {
        highest = total;
        label = last;
      }
    }
    for (let at = length - 1; at >= 0; at -= 1) {
      labels[at] = label;
      label = this.back[at * labelCount + label] ?? 0;
    }
    return labels;
  }
}
