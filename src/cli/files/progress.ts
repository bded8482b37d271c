/** How often the line is written anew, in milliseconds. */
const pace = 200;

/** A line in the terminal that says how far a long work is; nothing where nobody watches. */
export class Progress {
  private shownAt = performance.now();
  private isShown = false;

  show(text: string): void {
    if (!process.stderr.isTTY || performance.now() - this.shownAt < pace) return;
    this.shownAt = performance.now();
    this.isShown = true;
    process.stderr.write(`\r\u001b[K${text}`);
  }

  end(): void {
    if (this.isShown) process.stderr.write('\r\u001b[K');
    this.isShown = false;
  }
}
