import { type FeatureList, mostFeatures } from './featureList';

/** A weight and its label in one number: the label in the low six bits. */
const labelBits = 6;
const labelMask = 2 ** labelBits - 1;

/**
 * How much each feature speaks for or against each label. Most of the tagger's time is spent on this look-up, mostly
 * waiting for memory: so a feature's hash is stored next to the place of its weights, and these next to each other.
 */
export class FeatureWeights {
  /** Pairs of a hash and where its weights begin in `entries`, at the hash's leading bits or the next free place; 0 is free. */
  private readonly slots: Int32Array;
  private readonly shift: number;
  /** For each feature the number of its weights, then the weights. */
  private readonly entries: Int16Array;
  /** Where the weights of the features of a list are: before the first, and the last. */
  private readonly starts = new Int32Array(mostFeatures);
  private readonly ends = new Int32Array(mostFeatures);

  /**
   * @param hashes ascending as unsigned numbers, without repeats
   * @param rows where the weights of each feature begin; one more than there are features
   * @param labels of the weights, below 64
   */
  constructor(hashes: Uint32Array, rows: Uint32Array, labels: Uint8Array, weights: Int8Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(hashes.length * 1.5 + 1)));
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 ** (bits + 1));
    this.entries = new Int16Array(1 + hashes.length + weights.length);
    let next = 1;
    for (let feature = 0; feature < hashes.length; feature += 1) {
      const start = rows[feature] ?? 0;
      const end = rows[feature + 1] ?? start;
      const slot = this.slotOf(hashes[feature] ?? 0);
      this.slots[slot] = hashes[feature] ?? 0;
      this.slots[slot + 1] = next;
      this.entries[next] = end - start;
      next += 1;
      for (let entry = start; entry < end; entry += 1, next += 1) this.entries[next] = ((weights[entry] ?? 0) << labelBits) + (labels[entry] ?? 0);
    }
  }

  /** Adds the weights of all features of a list to `scores[base + label]`. */
  addTo(scores: Int32Array, base: number, { hashes, count }: FeatureList): void {
    const { slots, entries, starts, ends } = this;
    // Looked up all before any is added: so the processor waits for several places in memory at once.
    for (let index = 0; index < count; index += 1) starts[index] = slots[this.slotOf(hashes[index] ?? 0) + 1] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const start = starts[index] ?? 0;
      ends[index] = start + (entries[start] ?? 0);
    }
    for (let index = 0; index < count; index += 1) {
      for (let entry = (starts[index] ?? 0) + 1, end = ends[index] ?? 0; entry <= end; entry += 1) {
        const value = entries[entry] ?? 0;
        const place = base + (value & labelMask);
        scores[place] = (scores[place] ?? 0) + (value >> labelBits);
      }
    }
  }

  /** Where a hash is, or would be. A third of all places is free, so there always is one. */
  private slotOf(hash: number): number {
    const { slots } = this;
    const wanted = hash | 0;
    let slot = (hash >>> this.shift) * 2;
    while (slots[slot] !== wanted && slots[slot + 1] !== 0) slot = slot + 2 < slots.length ? slot + 2 : 0;
    return slot;
  }
}
