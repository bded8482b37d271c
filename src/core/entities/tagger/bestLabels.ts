import { endLabels, labelCount, predecessors, startLabels } from './labels';

/** Finds the best labelling of a sequence (Viterbi 1967). Its arrays grow with the longest sequence and are kept. */
export class BestLabels {
  /** `scores[at * labelCount + label]`, to be filled before `find`. */
  scores = new Float32Array(64 * labelCount);
  private back = new Uint8Array(64 * labelCount);
  private best = new Float32Array(64 * labelCount);

  /** @param transitions `[before * labelCount + label]` */
  constructor(private readonly transitions: Float32Array) {}

  /** Makes room for a sequence, with all scores 0. */
  begin(length: number): void {
    if (length * labelCount > this.scores.length) {
      const size = 2 ** Math.ceil(Math.log2(length * labelCount));
      this.scores = new Float32Array(size);
      this.back = new Uint8Array(size);
      this.best = new Float32Array(size);
    }
    this.scores.fill(0, 0, length * labelCount);
  }

  /** @returns the label of each token; a name never leaves the sequence */
  find(length: number): Uint8Array {
    const { scores, best, back, transitions } = this;
    best.fill(-Infinity, 0, length * labelCount);
    for (const label of startLabels) best[label] = (scores[label] ?? 0) + (transitions[label] ?? 0);
    for (let at = 1; at < length; at += 1) {
      const base = at * labelCount;
      const before = base - labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        let highest = -Infinity;
        let from = 0;
        for (const previous of predecessors[label] ?? startLabels) {
          const total = (best[before + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0);
          if (total > highest) {
            highest = total;
            from = previous;
          }
        }
        best[base + label] = highest + (scores[base + label] ?? 0);
        back[base + label] = from;
      }
    }
    return this.trace(length);
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
