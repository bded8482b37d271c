import type { CancelSignal } from './slices';

/** What becomes of an error in work that nobody waits for. */
export type ReportError = (error: unknown) => void;

interface Options {
  readonly report: ReportError;
  /** Milliseconds for which `restart` must not be called again before a run begins; 0: a run begins at once. */
  readonly quiet?: number;
  /** Called when work begins, with what settles once none is left. */
  readonly showBusy?: (untilIdle: Promise<void>) => unknown;
}

/** A promise with what settles it. */
interface Idle {
  readonly promise: Promise<void>;
  readonly settle: () => void;
}

/**
 * One piece of work that is done again whenever something changed. The latest call wins: a run under way is given up, and
 * the next one begins when it has ended, so that no two runs overlap. A run sees in its signal that it was given up, and
 * announces nothing then.
 */
export class BackgroundWork {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private signal: { isCancellationRequested: boolean } | undefined;
  /** Another run is to follow the one under way. */
  private isDue = false;
  private isDisposed = false;
  private idle: Idle | undefined;

  constructor(private readonly work: (signal: CancelSignal) => unknown, private readonly options: Options) {}

  /** Whether nothing is running and nothing is to run. */
  get isIdle(): boolean {
    return this.idle === undefined;
  }

  /** @param quiet in place of that of the options, in milliseconds */
  restart(quiet = this.options.quiet ?? 0): void {
    if (this.isDisposed) return;
    this.giveUp();
    this.becomeBusy();
    if (quiet === 0) this.begin();
    else {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.begin();
      }, quiet);
    }
  }

  /** Settles when no work is left, through every restart. Never rejects. */
  async whenIdle(): Promise<void> {
    while (this.idle !== undefined) await this.idle.promise;
  }

  /** Gives up what is running or waiting. */
  cancel(): void {
    this.giveUp();
    if (this.signal === undefined) this.becomeIdle();
  }

  /** Nothing runs from now on, and nobody waits. */
  dispose(): void {
    this.isDisposed = true;
    this.giveUp();
    this.becomeIdle();
  }

  private giveUp(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isDue = false;
    if (this.signal !== undefined) this.signal.isCancellationRequested = true;
  }

  private begin(): void {
    if (this.signal === undefined) void this.run();
    else this.isDue = true;
  }

  private async run(): Promise<void> {
    this.signal = { isCancellationRequested: false };
    try {
      await this.work(this.signal);
    } catch (error) {
      this.options.report(error);
    }
    this.signal = undefined;
    if (this.isDue) {
      this.isDue = false;
      void this.run();
    } else if (this.timer === undefined) this.becomeIdle();
  }

  private becomeBusy(): void {
    if (this.idle !== undefined) return;
    const { promise, settle } = openPromise();
    this.idle = { promise, settle };
    this.options.showBusy?.(promise);
  }

  private becomeIdle(): void {
    this.idle?.settle();
    this.idle = undefined;
  }
}

function openPromise(): Idle {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => { settle = resolve; });
  return { promise, settle };
}
