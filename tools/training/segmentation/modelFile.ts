import type { Boosted } from './boosting';

/** The model as `choice/treeModel` reads it: the nodes of each tree in order of breadth, with one number each. */
export function modelFile(features: readonly string[], { base, trees }: Boosted): string {
  return `${JSON.stringify({ features, base, trees: trees.map(inBreadth) })}\n`;
}

function inBreadth({ feature, threshold, left, value }: Boosted['trees'][number]): { feature: number[]; number: number[] } {
  const order = [0];
  for (const node of order) {
    const below = left[node] ?? 0;
    if ((feature[node] ?? -1) >= 0) order.push(below, below + 1);
  }
  const isLeaf = (node: number): boolean => (feature[node] ?? -1) < 0;
  return { feature: order.map((node) => feature[node] ?? -1), number: order.map((node) => (isLeaf(node) ? value[node] : threshold[node]) ?? 0) };
}
