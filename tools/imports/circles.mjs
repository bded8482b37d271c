/**
 * Cycles of a directed graph: its strongly connected components of more than one node (Tarjan, 1972).
 * @param {Iterable<readonly [from: string, to: string]>} edges a node that points to itself is no cycle
 * @returns {string[][]} each sorted, as is the list
 */
export function circles(edges) {
  /** @type {Map<string, Set<string>>} */
  const next = new Map();
  for (const [from, to] of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @type {Map<string, number>} */
  const lowest = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const found = [];

  const visit = (/** @type {string} */ node) => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    for (const other of next.get(node) ?? []) {
      if (!order.has(other)) visit(other);
      if (open.includes(other)) lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(other) ?? 0));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1) found.push(circle.sort());
  };

  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return found.sort();
}
