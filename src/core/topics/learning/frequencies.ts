/** How many articles have an item, by its number. */
export class Frequencies {
  private counts = new Int32Array(1024);
  private used = 0;

  add(number: number, times: number): void {
    if (number >= this.counts.length) {
      const larger = new Int32Array(Math.max(number + 1, 2 * this.counts.length));
      larger.set(this.counts);
      this.counts = larger;
    }
    this.used = Math.max(this.used, number + 1);
    this.counts[number] = (this.counts[number] ?? 0) + times;
  }

  /** A value for each number; equal counts, of which there are many, are computed once. */
  map(value: (count: number) => number): Float64Array {
    const known = new Map<number, number>();
    return Float64Array.from(this.counts.subarray(0, this.used), (count) => {
      const result = known.get(count) ?? value(count);
      known.set(count, result);
      return result;
    });
  }
}
