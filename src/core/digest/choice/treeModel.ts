import file from './segmentation-model.json';

/** Trees in columns: from a node the way goes to `left` where the feature is below the threshold, else to the node behind it. Leaves have feature -1. */
interface Trees {
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly value: Float64Array;
}

function read(): Trees {
  const trees = file.trees;
  const roots: number[] = [];
  const left: number[] = [];
  for (const tree of trees) {
    const root = left.length;
    roots.push(root);
    left.push(...tree.left.map((node) => root + node));
  }
  return {
    base: file.base, roots: Int32Array.from(roots), left: Int32Array.from(left), feature: Int8Array.from(trees.flatMap((tree) => tree.feature)),
    threshold: Float64Array.from(trees.flatMap((tree) => tree.threshold)), value: Float64Array.from(trees.flatMap((tree) => tree.value)),
  };
}

let trees: Trees | undefined;

/** The names of the features that the model was trained with, in order. */
export const modelFeatures: readonly string[] = file.features;

/** The strict F1 that a candidate with these features is likely to have, 0 to 1. */
export function chanceOf(features: readonly number[]): number {
  trees ??= read();
  const { base, roots, feature, threshold, left, value } = trees;
  let sum = base;
  for (const root of roots) {
    let node = root;
    for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) {
      node = (left[node] ?? 0) + ((features[at] ?? 0) < (threshold[node] ?? 0) ? 0 : 1);
    }
    sum += value[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
