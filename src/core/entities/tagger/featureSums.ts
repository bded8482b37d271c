import { type FeatureList } from './featureList';
import type { FeatureWeights } from './featureWeights';
import { labelCount } from './labels';

/** Rows to begin with. */
const firstRows = 1024;

/** Weights of features, added up once and kept: rows with a score for each label, numbered from 1. Row 0 is that of no features. */
export class FeatureSums {
  /** So many one-byte weights as a token can have features (`makeFeatureList`) fit in 16 bits. */
  private sums = new Int16Array(firstRows * labelCount);
  private readonly scores = new Int32Array(labelCount);
  private last = 0;

  constructor(private readonly features: FeatureWeights) {}

  get count(): number {
    return this.last;
  }

  /** @returns the number of a new row, with the sum of the weights of all features of a list */
  add(list: FeatureList): number {
    this.last += 1;
    const start = this.last * labelCount;
    if (start + labelCount > this.sums.length) {
      const larger = new Int16Array(2 * this.sums.length);
      larger.set(this.sums);
      this.sums = larger;
    }
    this.scores.fill(0);
    this.features.addTo(this.scores, 0, list);
    this.sums.set(this.scores, start);
    return this.last;
  }

  /** Sets `scores[base + label]` to the total of eight rows: adding them one by one takes three times as long. */
  write(rows: Int32Array, scores: Int32Array, base: number): void {
    const { sums } = this;
    const [a, b, c, d] = [startOf(rows, 0), startOf(rows, 1), startOf(rows, 2), startOf(rows, 3)];
    const [e, f, g, h] = [startOf(rows, 4), startOf(rows, 5), startOf(rows, 6), startOf(rows, 7)];
    for (let label = 0; label < labelCount; label += 1) {
      scores[base + label] = (sums[a + label] ?? 0) + (sums[b + label] ?? 0) + (sums[c + label] ?? 0) + (sums[d + label] ?? 0)
        + (sums[e + label] ?? 0) + (sums[f + label] ?? 0) + (sums[g + label] ?? 0) + (sums[h + label] ?? 0);
    }
  }
}

const startOf = (rows: Int32Array, index: number): number => (rows[index] ?? 0) * labelCount;
