import { endLabels, labelCount, outside, predecessors, startLabels } from '../../src/core/entities/tagger/labels';
import type { Sequences } from './sequences';

/**
 * A linear-chain conditional random field (Lafferty et al. 2001), trained by stochastic gradient descent with a step
 * of its own for each weight (AdaGrad, Duchi et al. 2011). Where annotation allows several labels the likelihood is that
 * of all labellings it allows (Tsuboi et al. 2008).
 */
export interface Weights {
  /** `features[row * labelCount + label]` */
  readonly features: Float32Array;
  /** `transitions[before * labelCount + label]` */
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly step: number;
  /** Pull of every weight towards zero at each use. */
  readonly shrinkage: number;
  /** Chance with which each family of features of a token is left out, so that the others learn to do without it. */
  readonly dropout: readonly number[];
  /** Chance with which each single feature is left out (Wang et al. 2013); the others are scaled up to match. */
  readonly noise: number;
  /** How much a sequence of a group counts in an epoch, counted from 0; 0 leaves it out. */
  weightOf(group: number, epoch: number): number;
  readonly random: () => number;
  /** The weights after this many last epochs are averaged. */
  readonly averaged: number;
  afterEpoch?(epoch: number): void;
}

const longestSequence = 4000;

/** Pairs of labels that may follow each other, the later ones in order: for each label where its pairs begin. */
const pairStarts = Int32Array.from([0, ...predecessors.map((_, label) => predecessors.slice(0, label + 1).reduce((sum, before) => sum + before.length, 0))]);
const pairBefore = Uint8Array.from(predecessors.flatMap((before) => [...before]));

/** The places of allowed transitions: between labels, from outside to a first one, from a last one to outside. */
const transitionPlaces = Int32Array.from(new Set([
  ...startLabels, ...Array.from(endLabels, (label) => label * labelCount),
  ...predecessors.flatMap((before, label) => Array.from(before, (each) => each * labelCount + label)),
]));

export function train(sequences: Sequences, rowCount: number, options: TrainingOptions): Weights {
  const trainer = new Trainer(sequences, rowCount, options);
  const order = Int32Array.from({ length: sequences.starts.length - 1 }, (_, index) => index);
  const average: Weights = { features: new Float32Array(rowCount * labelCount), transitions: new Float32Array(labelCount * labelCount) };
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, options.random);
    trainer.step = options.step * (1 - 0.8 * (epoch / Math.max(1, options.epochs - 1)));
    for (const sequence of order) {
      const weight = options.weightOf(sequences.groups[sequence] ?? 0, epoch);
      if (weight > 0) trainer.learn(sequence, weight);
    }
    if (epoch >= options.epochs - options.averaged) addShare(average, trainer.weights, 1 / options.averaged);
    options.afterEpoch?.(epoch);
  }
  return average;
}

/** The mean of the weights of several trainings of the same features: what chance gave one of them averages out. */
export function meanOf(trainings: readonly Weights[]): Weights {
  const mean: Weights = { features: new Float32Array(trainings[0]?.features.length ?? 0), transitions: new Float32Array(labelCount * labelCount) };
  for (const weights of trainings) addShare(mean, weights, 1 / trainings.length);
  return mean;
}

/** The same with each step to a word outside of names that much less likely. */
export function bolder(weights: Weights, by: number): Weights {
  const transitions = weights.transitions.map((weight, place) => (place % labelCount === outside ? weight - by : weight));
  return { ...weights, transitions };
}

function addShare(sum: Weights, { features, transitions }: Weights, share: number): void {
  for (let place = 0; place < features.length; place += 1) sum.features[place] = (sum.features[place] ?? 0) + (features[place] ?? 0) * share;
  for (let place = 0; place < transitions.length; place += 1) sum.transitions[place] = (sum.transitions[place] ?? 0) + (transitions[place] ?? 0) * share;
}

class Trainer {
  step = 0;
  readonly weights: Weights;
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array(labelCount * labelCount);
  private readonly scores = new Float64Array(longestSequence * labelCount);
  /** Factors of the transitions, as the lattices use them. */
  private readonly steps = new Float64Array(labelCount * labelCount);
  private readonly free = new Lattice();
  private readonly bound = new Lattice();
  /** Rows of the features in use, token by token, and where each token's begin. */
  private kept = new Int32Array(1024);
  private readonly keptStarts = new Int32Array(longestSequence + 1);
  private readonly anyLabels = Uint8Array.from({ length: labelCount }, (_, label) => label);

  constructor(private readonly sequences: Sequences, rowCount: number, private readonly options: TrainingOptions) {
    this.weights = { features: new Float32Array(rowCount * labelCount), transitions: new Float32Array(labelCount * labelCount) };
    this.squares = new Float32Array(rowCount * labelCount);
  }

  learn(sequence: number, weight: number): void {
    const { starts, allowed, labelSets } = this.sequences;
    const from = starts[sequence] ?? 0;
    const length = Math.min(longestSequence, (starts[sequence + 1] ?? 0) - from);
    if (length === 0) return;
    this.chooseFeatures(from, length);
    this.score(length);
    this.exponentiateTransitions();
    this.free.run(this.scores, length, this.steps, () => this.anyLabels);
    this.bound.run(this.scores, length, this.steps, (at) => labelSets[allowed[from + at] ?? 0] ?? this.anyLabels);
    if (this.bound.isImpossible || this.free.isImpossible) return;
    this.updateFeatures(length, weight);
    this.updateTransitions(weight);
  }

  private exponentiateTransitions(): void {
    const { transitions } = this.weights;
    for (const place of transitionPlaces) this.steps[place] = Math.exp(transitions[place] ?? 0);
  }

  private chooseFeatures(from: number, length: number): void {
    const { rows, features, families } = this.sequences;
    const { dropout, noise, random } = this.options;
    const size = (rows[from + length] ?? 0) - (rows[from] ?? 0);
    if (size > this.kept.length) this.kept = new Int32Array(size * 2);
    const { kept } = this;
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      this.keptStarts[at] = count;
      let left = 0;
      for (let family = 0; family < dropout.length; family += 1) if ((dropout[family] ?? 0) > 0 && random() < (dropout[family] ?? 0)) left |= 1 << family;
      for (let index = rows[from + at] ?? 0, end = rows[from + at + 1] ?? 0; index < end; index += 1) {
        if ((left >> (families[index] ?? 0)) & 1 || (noise > 0 && random() < noise)) continue;
        kept[count] = (features[index] ?? 0) * labelCount;
        count += 1;
      }
    }
    this.keptStarts[length] = count;
  }

  private score(length: number): void {
    const { kept, keptStarts, scores } = this;
    const weights = this.weights.features;
    const factor = 1 / (1 - this.options.noise);
    scores.fill(0, 0, length * labelCount);
    for (let at = 0; at < length; at += 1) {
      const base = at * labelCount;
      const end = keptStarts[at + 1] ?? 0;
      let index = keptStarts[at] ?? 0;
      // Four rows at a time: most of the time is spent on reading and writing the sums.
      for (; index + 3 < end; index += 4) {
        const [a, b, c, d] = [kept[index] ?? 0, kept[index + 1] ?? 0, kept[index + 2] ?? 0, kept[index + 3] ?? 0];
        for (let label = 0; label < labelCount; label += 1) {
          scores[base + label] = (scores[base + label] ?? 0) + (weights[a + label] ?? 0) + (weights[b + label] ?? 0) + (weights[c + label] ?? 0) + (weights[d + label] ?? 0);
        }
      }
      for (; index < end; index += 1) {
        const row = kept[index] ?? 0;
        for (let label = 0; label < labelCount; label += 1) scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0);
      }
      for (let label = 0; label < labelCount; label += 1) scores[base + label] = (scores[base + label] ?? 0) * factor;
    }
  }

  private updateFeatures(length: number, weight: number): void {
    const { kept, keptStarts, squares, step } = this;
    const weights = this.weights.features;
    const { shrinkage } = this.options;
    const labels = new Uint8Array(labelCount);
    const gradients = new Float64Array(labelCount);
    for (let at = 0; at < length; at += 1) {
      let count = 0;
      for (let label = 0; label < labelCount; label += 1) {
        const gradient = weight * ((this.bound.marginals[at * labelCount + label] ?? 0) - (this.free.marginals[at * labelCount + label] ?? 0));
        if (Math.abs(gradient) < 1e-3) continue;
        labels[count] = label;
        gradients[count] = gradient;
        count += 1;
      }
      if (count === 0) continue;
      for (let index = keptStarts[at] ?? 0, end = keptStarts[at + 1] ?? 0; index < end; index += 1) {
        const row = kept[index] ?? 0;
        for (let each = 0; each < count; each += 1) {
          const place = row + (labels[each] ?? 0);
          const gradient = gradients[each] ?? 0;
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          const rate = step / Math.sqrt(square + 0.01);
          const moved = (weights[place] ?? 0) + rate * gradient;
          const pull = rate * shrinkage;
          weights[place] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
        }
      }
    }
  }

  private updateTransitions(weight: number): void {
    const { transitions } = this.weights;
    for (const place of transitionPlaces) {
      const gradient = weight * ((this.bound.transitionCounts[place] ?? 0) - (this.free.transitionCounts[place] ?? 0));
      if (Math.abs(gradient) < 1e-4) continue;
      const square = (this.transitionSquares[place] ?? 0) + gradient * gradient;
      this.transitionSquares[place] = square;
      transitions[place] = (transitions[place] ?? 0) + (this.step / Math.sqrt(square + 0.01)) * gradient;
    }
  }
}

/** Forward and backward sums over the labellings of one sequence, scaled at each token. */
class Lattice {
  readonly marginals = new Float64Array(longestSequence * labelCount);
  readonly transitionCounts = new Float64Array(labelCount * labelCount);
  isImpossible = false;
  private readonly potentials = new Float64Array(longestSequence * labelCount);
  private readonly forward = new Float64Array(longestSequence * labelCount);
  private readonly backward = new Float64Array(longestSequence * labelCount);
  /** What the forward sums of each token added up to. */
  private readonly totals = new Float64Array(longestSequence);

  run(scores: Float64Array, length: number, steps: Float64Array, allowedAt: (at: number) => Uint8Array): void {
    this.transitionCounts.fill(0);
    this.forward.fill(0, 0, length * labelCount);
    this.backward.fill(0, 0, length * labelCount);
    this.marginals.fill(0, 0, length * labelCount);
    this.exponentiate(scores, length, allowedAt);
    this.isImpossible = !this.runForward(length, steps);
    if (!this.isImpossible) this.runBackward(length, steps);
  }

  private exponentiate(scores: Float64Array, length: number, allowedAt: (at: number) => Uint8Array): void {
    this.potentials.fill(0, 0, length * labelCount);
    for (let at = 0; at < length; at += 1) {
      const base = at * labelCount;
      let highest = -Infinity;
      const labels = allowedAt(at);
      for (const label of labels) highest = Math.max(highest, scores[base + label] ?? 0);
      for (const label of labels) this.potentials[base + label] = Math.exp((scores[base + label] ?? 0) - highest);
    }
  }

  /** @returns false where no labelling is allowed */
  private runForward(length: number, steps: Float64Array): boolean {
    const { forward, potentials, totals } = this;
    for (const label of startLabels) forward[label] = (potentials[label] ?? 0) * (steps[label] ?? 0);
    for (let at = 0; at < length; at += 1) {
      const base = at * labelCount;
      if (at > 0) {
        for (let label = 0; label < labelCount; label += 1) {
          const potential = potentials[base + label] ?? 0;
          if (potential === 0) continue;
          let sum = 0;
          for (let pair = pairStarts[label] ?? 0, end = pairStarts[label + 1] ?? 0; pair < end; pair += 1) {
            const before = pairBefore[pair] ?? 0;
            sum += (forward[base - labelCount + before] ?? 0) * (steps[before * labelCount + label] ?? 0);
          }
          forward[base + label] = sum * potential;
        }
      }
      const total = scale(forward, base);
      if (!(total > 0)) return false;
      totals[at] = total;
    }
    return endLabels.some((label) => (forward[(length - 1) * labelCount + label] ?? 0) > 0);
  }

  private runBackward(length: number, steps: Float64Array): void {
    const { forward, backward, potentials, marginals, transitionCounts, totals } = this;
    const last = (length - 1) * labelCount;
    for (const label of endLabels) backward[last + label] = steps[label * labelCount] ?? 0;
    for (let at = length - 1; at >= 0; at -= 1) {
      const base = at * labelCount;
      let total = 0;
      for (let label = 0; label < labelCount; label += 1) total += (forward[base + label] ?? 0) * (backward[base + label] ?? 0);
      for (let label = 0; label < labelCount; label += 1) marginals[base + label] = ((forward[base + label] ?? 0) * (backward[base + label] ?? 0)) / total;
      if (at === 0) break;
      // What flows over all pairs of labels is known from the way forward.
      const share = 1 / (total * (totals[at] ?? 1));
      for (let label = 0; label < labelCount; label += 1) {
        const onward = (potentials[base + label] ?? 0) * (backward[base + label] ?? 0);
        if (onward === 0) continue;
        for (let pair = pairStarts[label] ?? 0, end = pairStarts[label + 1] ?? 0; pair < end; pair += 1) {
          const before = pairBefore[pair] ?? 0;
          const place = before * labelCount + label;
          const flow = (steps[place] ?? 0) * onward;
          backward[base - labelCount + before] = (backward[base - labelCount + before] ?? 0) + flow;
          transitionCounts[place] = (transitionCounts[place] ?? 0) + flow * (forward[base - labelCount + before] ?? 0) * share;
        }
      }
      scale(backward, base - labelCount);
    }
    for (const label of startLabels) transitionCounts[label] = (transitionCounts[label] ?? 0) + (marginals[label] ?? 0);
    for (const label of endLabels) transitionCounts[label * labelCount] = (transitionCounts[label * labelCount] ?? 0) + (marginals[last + label] ?? 0);
  }
}

/**
 * Scales a token's sums to add up to 1.
 * @returns what they added up to
 */
function scale(values: Float64Array, base: number): number {
  let sum = 0;
  for (let label = 0; label < labelCount; label += 1) sum += values[base + label] ?? 0;
  if (sum > 0) for (let label = 0; label < labelCount; label += 1) values[base + label] = (values[base + label] ?? 0) / sum;
  return sum;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
