/** Numbers for a fixed set of 32-bit hashes: looked up in sorted order, through a table of their leading bits. */
export interface HashIndex {
  readonly size: number;
  /** The place of a hash in sorted order; -1 for one that is not in the set. */
  find(hash: number): number;
}

/** @param sorted ascending as unsigned numbers, without repeats */
export function makeHashIndex(sorted: Uint32Array): HashIndex {
  const bits = Math.max(1, Math.min(20, Math.ceil(Math.log2(sorted.length + 1))));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (const hash of sorted) starts[(hash >>> shift) + 1] = (starts[(hash >>> shift) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return {
    size: sorted.length,
    find(hash) {
      const wanted = hash >>> 0;
      const bucket = wanted >>> shift;
      const end = starts[bucket + 1] ?? 0;
      for (let at = starts[bucket] ?? 0; at < end; at += 1) if (sorted[at] === wanted) return at;
      return -1;
    },
  };
}
