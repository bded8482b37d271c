/** A list of 32-bit integers that grows by doubling: four bytes per entry where a plain array may need more. */
export class GrowingInts {
  private values: Int32Array;
  private used = 0;

  /** @param expected how many entries are expected */
  constructor(expected = 0) {
    this.values = new Int32Array(Math.max(256, Math.ceil(expected)));
  }

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.values.length) {
      const larger = new Int32Array(this.used * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.used] = value;
    this.used += 1;
  }

  /** The entries so far, copied to their exact length. */
  toArray(): Int32Array {
    return this.values.slice(0, this.used);
  }
}
