import type { CancelSignal } from './slices';

/** Handles an error in work that nobody awaits. */
export type ReportError = (error: unknown) => void;

interface Options {
  readonly report: ReportError;
  /** Milliseconds without another call of `restart` before a run begins; 0: it begins at once. */
  readonly quiet?: number;
  /** Called when work begins, with a promise that resolves once none is left. */
  readonly showBusy?: (untilIdle: Promise<void>) => unknown;
}

/** A promise with its resolver. */
interface Idle {
  readonly promise: Promise<void>;
  readonly settle: () => void;
}

/**
 * Work that is redone whenever something changes. The latest call wins: a run under way is cancelled, and the next begins
 * once it has ended, so that runs never overlap. A cancelled run sees this in its signal and announces nothing.
 */
export class BackgroundWork {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private signal: { isCancellationRequested: boolean } | undefined;
  /** Another run will follow the one under way. */
  private isDue = false;
  private isDisposed = false;
  private idle: Idle | undefined;

  constructor(private readonly work: (signal: CancelSignal) => unknown, private readonly options: Options) {}

  /** Whether nothing is running or scheduled. */
  get isIdle(): boolean {
    return this.idle === undefined;
  }

  /** @param quiet overrides the option, in milliseconds */
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

  /** Resolves when no work is left, through every restart. Never rejects. */
  async whenIdle(): Promise<void> {
    while (this.idle !== undefined) await this.idle.promise;
  }

  /** Cancels what is running or waiting. */
  cancel(): void {
    this.giveUp();
    if (this.signal === undefined) this.becomeIdle();
  }

  /** Nothing runs from now on, and all waiting ends. */
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
