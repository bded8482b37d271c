import file from './segmentation-model.json';

/**
 * Trees in columns: from a node the way goes to `left` where the feature is below the node's number, else to the node behind it.
 * Leaves have feature -1, and their number is their worth.
 */
interface Trees {
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly number: Float64Array;
  readonly left: Int32Array;
}

/** In the file the nodes of a tree are in order of breadth, so that the n-th with a feature, from 0, has 2n + 1 and 2n + 2 below it. */
function read(): Trees {
  const roots: number[] = [];
  const left: number[] = [];
  for (const { feature } of file.trees) {
    const root = left.length;
    roots.push(root);
    let below = root + 1;
    for (const each of feature) {
      left.push(below);
      if (each >= 0) below += 2;
    }
  }
  return {
    base: file.base, roots: Int32Array.from(roots), left: Int32Array.from(left),
    feature: Int8Array.from(file.trees.flatMap(({ feature }) => feature)), number: Float64Array.from(file.trees.flatMap((tree) => tree.number)),
  };
}

let trees: Trees | undefined;

/** The names of the features that the model was trained with, in order. */
export const modelFeatures: readonly string[] = file.features;

/** The strict F1 that a candidate with these features is likely to have, 0 to 1. */
export function chanceOf(features: readonly number[]): number {
  trees ??= read();
  const { base, roots, feature, number, left } = trees;
  let sum = base;
  for (const root of roots) {
    let node = root;
    for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) {
      node = (left[node] ?? 0) + ((features[at] ?? 0) < (number[node] ?? 0) ? 0 : 1);
    }
    sum += number[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
