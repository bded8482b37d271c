/** Runs work on the same thing one piece after the other; a failure does not block the next. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** @param key identifies the thing, such as an address */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.last.get(key) ?? Promise.resolve()).then(work);
    const settled = turn.then(() => undefined, () => undefined);
    this.last.set(key, settled);
    void settled.then(() => { if (this.last.get(key) === settled) this.last.delete(key); });
    return turn;
  }
}
