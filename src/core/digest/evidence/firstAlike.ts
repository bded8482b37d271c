/** A prime that spreads keys, which are hashes already, over the table's places. */
const spread = 0x9e3779b1;

/**
 * For each entry of a column the place of the first equal one, its own where there is none before. A table of integers
 * with open addressing: many times as fast as a `Map` with an entry for each value that occurs once.
 */
export function firstAlike(column: Int32Array): Int32Array {
  const bits = Math.max(4, 33 - Math.clz32(column.length));
  const mask = (1 << bits) - 1;
  // 0 is free; others are places in the column, from 1.
  const table = new Int32Array(1 << bits);
  return column.map((value, place) => {
    let slot = Math.imul(value, spread) >>> (32 - bits);
    for (;;) {
      const first = (table[slot] ?? 0) - 1;
      if (first < 0) {
        table[slot] = place + 1;
        return place;
      }
      if (column[first] === value) return first;
      slot = (slot + 1) & mask;
    }
  });
}
