import { GrowingInts } from '../../src/core/text/growingInts';

/**
 * Token sequences for the trainer, all in flat arrays. A token has features (32-bit hashes, later row numbers) and the
 * labels that its annotation allows: one where the annotation is certain, several where a set does not say.
 */
export interface Sequences {
  /** First token of each sequence; one more than there are sequences. */
  readonly starts: Int32Array;
  /** Number in `weights` of how much each sequence counts: its style, or the guide's. */
  readonly groups: Int32Array;
  /** First feature of each token; one more than there are tokens. */
  readonly rows: Int32Array;
  readonly features: Int32Array;
  readonly families: Int32Array;
  /** For each token the number of its set of labels in `labelSets`. */
  readonly allowed: Int32Array;
  readonly labelSets: readonly Uint8Array[];
}

/** Concatenates sequences. */
export class SequenceWriter {
  private readonly starts = new GrowingInts();
  private readonly groups = new GrowingInts();
  private readonly rows = new GrowingInts();
  private readonly features = new GrowingInts();
  private readonly families = new GrowingInts();
  private readonly allowed = new GrowingInts();
  private readonly labelSets: Uint8Array[] = [];
  private readonly setNumbers = new Map<string, number>();

  beginSequence(group: number): void {
    this.starts.push(this.allowed.length);
    this.groups.push(group);
  }

  addToken(features: { readonly hashes: Int32Array; readonly families: Uint8Array; readonly count: number }, labels: readonly number[]): void {
    this.rows.push(this.features.length);
    this.allowed.push(this.setNumber(labels));
    for (let at = 0; at < features.count; at += 1) {
      this.features.push(features.hashes[at] ?? 0);
      this.families.push(features.families[at] ?? 0);
    }
  }

  finish(): Sequences {
    this.starts.push(this.allowed.length);
    this.rows.push(this.features.length);
    return {
      starts: this.starts.toArray(), groups: this.groups.toArray(), rows: this.rows.toArray(), features: this.features.toArray(),
      families: this.families.toArray(), allowed: this.allowed.toArray(), labelSets: this.labelSets,
    };
  }

  private setNumber(labels: readonly number[]): number {
    const key = labels.join();
    const known = this.setNumbers.get(key);
    if (known !== undefined) return known;
    this.setNumbers.set(key, this.labelSets.length);
    this.labelSets.push(Uint8Array.from(labels));
    return this.labelSets.length - 1;
  }
}

/** Of each row the hash of its feature, and how many tokens have it. */
export interface FeatureIndex {
  readonly hashes: Int32Array;
  readonly counts: Int32Array;
}

/**
 * Gives each feature that is frequent enough a row number, and drops the others.
 * @returns the sequences with rows in place of hashes, and what the rows stand for
 */
export function indexFeatures(sequences: Sequences, least: number): { sequences: Sequences; index: FeatureIndex } {
  const size = 2 ** Math.ceil(Math.log2(2 * sequences.features.length + 2));
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & (size - 1);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const hash of sequences.features) {
    const slot = slotOf(hash);
    keys[slot] = hash;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const numbers = new Int32Array(size).fill(-1);
  // The commonest first: their weights then lie together, and a third of the time is saved that is spent waiting for memory.
  const frequent = new GrowingInts();
  for (let slot = 0; slot < size; slot += 1) if ((counts[slot] ?? 0) >= least) frequent.push(slot);
  const slots = frequent.toArray().sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  slots.forEach((slot, number) => { numbers[slot] = number; });
  const index = { hashes: slots.map((slot) => keys[slot] ?? 0), counts: slots.map((slot) => counts[slot] ?? 0) };
  const rows = new GrowingInts();
  const features = new GrowingInts();
  const families = new GrowingInts();
  for (let token = 0; token + 1 < sequences.rows.length; token += 1) {
    rows.push(features.length);
    for (let at = sequences.rows[token] ?? 0; at < (sequences.rows[token + 1] ?? 0); at += 1) {
      const number = numbers[slotOf(sequences.features[at] ?? 0)] ?? -1;
      if (number < 0) continue;
      features.push(number);
      families.push(sequences.families[at] ?? 0);
    }
  }
  rows.push(features.length);
  return { sequences: { ...sequences, rows: rows.toArray(), features: features.toArray(), families: families.toArray() }, index };
}
