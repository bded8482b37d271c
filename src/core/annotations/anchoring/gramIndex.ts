/** Six characters: a typo spoils six of them, and few passages share several at the same distance. */
const gramLength = 6;

/** A sequence that occurs in more places says nothing about any of them. */
const mostPlaces = 48;

/** Grams are counted in stretches of this many characters: insertions and deletions move a gram by less. */
const stretch = 16;

/** Fewer common grams are chance; a place with far fewer than the best is not the one. */
const fewestGrams = 4;
const worthwhile = 0.3;

/**
 * All sequences of six characters of a text with their places, for finding where most of a pattern occurs. The filter is
 * that of q-gram counting (E. Ukkonen, Approximate string-matching with q-grams, 1992), counted by diagonal. Eight bytes per
 * character.
 */
export class GramIndex {
  readonly #mask: number;
  readonly #last: Int32Array;
  readonly #previous: Int32Array;
  readonly #counts: Int32Array;

  constructor(text: string) {
    const size = 1 << Math.min(22, Math.max(10, Math.ceil(Math.log2(text.length + 1)) + 1));
    this.#mask = size - 1;
    this.#last = new Int32Array(size).fill(-1);
    this.#counts = new Int32Array(size);
    this.#previous = new Int32Array(text.length);
    for (let at = 0; at + gramLength <= text.length; at += 1) {
      const slot = this.#slot(text, at);
      this.#previous[at] = this.#last[slot] ?? -1;
      this.#last[slot] = at;
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    }
  }

  #slot(text: string, at: number): number {
    let hash = 0;
    for (let index = at; index < at + gramLength; index += 1) hash = Math.imul(hash, 31) + text.charCodeAt(index);
    return (Math.imul(hash, 0x9e3779b1) >>> 10) & this.#mask;
  }

  /** Where the pattern would begin, most grams first; at most `most` places, accurate to about 16 characters. */
  places(pattern: string, most: number): number[] {
    const votes = new Map<number, number>();
    for (let at = 0; at + gramLength <= pattern.length; at += 1) {
      const slot = this.#slot(pattern, at);
      if ((this.#counts[slot] ?? 0) > mostPlaces) continue;
      for (let place = this.#last[slot] ?? -1; place >= 0; place = this.#previous[place] ?? -1) {
        const bucket = Math.floor((place - at) / stretch);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      }
    }
    const sums = [...votes].map(([bucket, count]) => ({ bucket, sum: count + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0) }));
    const least = Math.max(fewestGrams, sums.reduce((best, { sum }) => Math.max(best, sum), 0) * worthwhile);
    return sums.filter(({ sum }) => sum >= least)
      .sort((a, b) => b.sum - a.sum || a.bucket - b.bucket)
      .slice(0, most)
      .map(({ bucket }) => bucket * stretch);
  }
}
