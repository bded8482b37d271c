/** A reading that waits for the typing to pause. Whoever waits for it waits through every restart. */
export class PendingReading {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private finish: () => void = () => undefined;
  readonly done = new Promise<void>((resolve) => { this.finish = resolve; });

  restart(wait: number, read: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      read();
      this.finish();
    }, wait);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.finish();
  }
}
