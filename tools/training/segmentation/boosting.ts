/**
 * Gradient-boosted regression trees with histograms (Friedman 2001), for targets between 0 and 1 by the logistic loss. The same
 * data and seed give the same trees.
 */
import { random } from '../random';

export interface Examples {
  /** Row by row. */
  readonly features: Float32Array;
  readonly width: number;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** A tree in columns: node `i` goes to `left[i]` where the feature is below the threshold, else to the node after it. Leaves have feature -1. */
export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly value: number[];
}

export interface Boosted {
  readonly base: number;
  readonly trees: Tree[];
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly step: number;
  readonly leastWeight: number;
  readonly shrinkage: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

const bins = 64;

interface Binned {
  readonly columns: Uint8Array[];
  readonly cuts: number[][];
}

function bin({ features, width, targets }: Examples): Binned {
  const count = targets.length;
  const columns: Uint8Array[] = [];
  const cuts: number[][] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const values = Float32Array.from({ length: count }, (_, row) => features[row * width + feature] ?? 0);
    const sorted = Float32Array.from(values).sort();
    const edges = new Set<number>();
    for (let edge = 1; edge < bins; edge += 1) {
      const at = Math.floor((edge * count) / bins);
      const above = sorted[at] ?? 0;
      // Between the value and the one below it, so that rounding does no harm.
      let below = at - 1;
      while (below >= 0 && sorted[below] === above) below -= 1;
      if (below >= 0) edges.add(Number((((sorted[below] ?? 0) + above) / 2).toPrecision(5)));
    }
    const own = [...edges].sort((a, b) => a - b);
    cuts.push(own);
    columns.push(Uint8Array.from(values, (value) => binOf(own, value)));
  }
  return { columns, cuts };
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly split: Split | undefined;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

export function boost(examples: Examples, options: BoostingOptions, afterTree?: (trees: number, scores: Float64Array) => void): Boosted {
  const { targets, weights, width } = examples;
  const count = targets.length;
  const binned = bin(examples);
  const next = random(options.seed);
  let sumOfWeights = 0;
  let sumOfTargets = 0;
  for (let row = 0; row < count; row += 1) {
    sumOfWeights += weights[row] ?? 0;
    sumOfTargets += (weights[row] ?? 0) * (targets[row] ?? 0);
  }
  const mean = sumOfTargets / sumOfWeights;
  const base = Number(Math.log(mean / (1 - mean)).toFixed(4));
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (chance - (targets[row] ?? 0));
      hessians[row] = weight * Math.max(chance * (1 - chance), 1e-4);
    }
    const drawn = Int32Array.from({ length: count }, (_, row) => row).filter(() => next() < options.rowShare);
    const tried = Array.from({ length: width }, (_, feature) => feature).filter(() => next() < options.featureShare);
    const tree = grow(drawn, tried, binned, gradients, hessians, options);
    trees.push(tree);
    for (let row = 0; row < count; row += 1) scores[row] = (scores[row] ?? 0) + valueBy(tree, examples.features, row * width);
    afterTree?.(round + 1, scores);
  }
  return { base, trees };
}

function grow(drawn: Int32Array, tried: readonly number[], binned: Binned, gradients: Float64Array, hessians: Float64Array, options: BoostingOptions): Tree {
  const tree: Tree = { feature: [-1], threshold: [0], left: [0], value: [0] };
  const splitOf = (rows: Int32Array) => bestSplit(rows, tried, binned, gradients, hessians, options);
  const leaves: Leaf[] = [{ node: 0, rows: drawn, split: splitOf(drawn) }];
  while (leaves.length < options.leaves) {
    let best = -1;
    leaves.forEach(({ split }, index) => {
      if (split !== undefined && (best < 0 || split.gain > (leaves[best]?.split?.gain ?? 0))) best = index;
    });
    const leaf = leaves[best];
    if (leaf?.split === undefined) break;
    const { feature, bin: at } = leaf.split;
    const column = binned.columns[feature] ?? new Uint8Array();
    const left = leaf.rows.filter((row) => (column[row] ?? 0) <= at);
    const right = leaf.rows.filter((row) => (column[row] ?? 0) > at);
    const node = tree.feature.length;
    tree.feature[leaf.node] = feature;
    tree.threshold[leaf.node] = binned.cuts[feature]?.[at] ?? 0;
    tree.left[leaf.node] = node;
    for (let side = 0; side < 2; side += 1) {
      tree.feature.push(-1);
      tree.threshold.push(0);
      tree.left.push(0);
      tree.value.push(0);
    }
    leaves.splice(best, 1, { node, rows: left, split: splitOf(left) }, { node: node + 1, rows: right, split: splitOf(right) });
  }
  for (const { node, rows } of leaves) {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += gradients[row] ?? 0;
      hessian += hessians[row] ?? 0;
    }
    tree.value[node] = Number(((-gradient / (hessian + options.shrinkage)) * options.step).toFixed(4));
  }
  return tree;
}

function bestSplit(
  rows: Int32Array, tried: readonly number[], { columns, cuts }: Binned, gradients: Float64Array, hessians: Float64Array, options: BoostingOptions,
): Split | undefined {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    hessian += hessians[row] ?? 0;
  }
  const { shrinkage, leastWeight } = options;
  const whole = (gradient * gradient) / (hessian + shrinkage);
  let best: Split | undefined;
  const sums = new Float64Array(bins);
  const curves = new Float64Array(bins);
  for (const feature of tried) {
    const column = columns[feature] ?? new Uint8Array();
    sums.fill(0);
    curves.fill(0);
    for (const row of rows) {
      const at = column[row] ?? 0;
      sums[at] = (sums[at] ?? 0) + (gradients[row] ?? 0);
      curves[at] = (curves[at] ?? 0) + (hessians[row] ?? 0);
    }
    let left = 0;
    let leftCurve = 0;
    for (let at = 0; at < (cuts[feature]?.length ?? 0); at += 1) {
      left += sums[at] ?? 0;
      leftCurve += curves[at] ?? 0;
      const right = gradient - left;
      const rightCurve = hessian - leftCurve;
      if (leftCurve < leastWeight || rightCurve < leastWeight) continue;
      const gain = (left * left) / (leftCurve + shrinkage) + (right * right) / (rightCurve + shrinkage) - whole;
      if (gain > 1e-9 && (best === undefined || gain > best.gain)) best = { gain, feature, bin: at };
    }
  }
  return best;
}

export function valueBy({ feature, threshold, left, value }: Tree, features: Float32Array, from: number): number {
  let node = 0;
  for (;;) {
    const at = feature[node] ?? -1;
    if (at < 0) return value[node] ?? 0;
    node = (left[node] ?? 0) + ((features[from + at] ?? 0) < (threshold[node] ?? 0) ? 0 : 1);
  }
}

export function scoreBy({ base, trees }: Boosted, features: Float32Array, from: number): number {
  return trees.reduce((sum, tree) => sum + valueBy(tree, features, from), base);
}
