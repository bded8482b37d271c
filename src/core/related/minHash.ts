/**
 * Bands of two values each: articles that share 30% of their shingles meet in some band 99 times in 100; with 40%, all but 2
 * in 10,000 do.
 */
const bands = 48;
const rowsPerBand = 2;

const signatureLength = bands * rowsPerBand;

/** Fixed pseudo-random numbers of 32 bits (mulberry32), so that signatures are the same everywhere. */
const seeds = Uint32Array.from({ length: signatureLength }, (_, index) => {
  const state = Math.imul(index + 1, 0x6d2b79f5);
  const mixed = Math.imul(state ^ (state >>> 15), state | 1);
  const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
  return (again ^ (again >>> 14)) >>> 0;
});

/** A permutation of the 32-bit numbers, a different one per seed (the finaliser of MurmurHash3). */
function permuted(value: number, seed: number): number {
  let hash = value ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The bands of an article's MinHash signature (Broder, 1997; bands after Leskovec et al., Mining of Massive Datasets, ch.
 * 3): two articles are likely to have a band in common only if they share many shingles.
 * @returns one number per band; those of different bands never collide
 */
export function bandsOf(shingles: Uint32Array): number[] {
  const least = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < signatureLength; row += 1) {
      const value = permuted(shingle, seeds[row] ?? 0);
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  return Array.from({ length: bands }, (_, band) =>
    // 23 bits of each value and 6 for the band's number: exact in a double.
    ((least[band * rowsPerBand] ?? 0) >>> 9) * 2 ** 29 + ((least[band * rowsPerBand + 1] ?? 0) >>> 9) * 2 ** 6 + band);
}
