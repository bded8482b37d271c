/**
 * A short key for a list of texts: the same on every machine and in every session, so that it may be kept in files. 53
 * bits, since with 32 two of a hundred thousand articles would collide: two multiplicative hashes over UTF-16 code
 * units, mixed at the end (cyrb53, by bryc, public domain).
 */
export function stableKey(...texts: readonly string[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const text of texts) {
    // The length marks where one text ends and the next begins.
    for (let index = -1; index < text.length; index += 1) {
      const unit = index < 0 ? text.length : text.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
  }
  return ((mixed(low, high) & 0x1fffff) * 0x1_0000_0000 + (mixed(high, low) >>> 0)).toString(36);
}

function mixed(hash: number, other: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
}
