import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackgroundWork } from '../../../src/host/background';
import type { CancelSignal } from '../../../src/host/slices';

/** Work that ends when the test says so, and announces what it did unless it was given up. */
class Workshop {
  readonly announced: number[] = [];
  readonly errors: unknown[] = [];
  readonly signals: CancelSignal[] = [];
  private readonly ends: { readonly finish: () => void; readonly fail: (error: Error) => void }[] = [];

  async run(signal: CancelSignal): Promise<void> {
    const run = this.signals.push(signal);
    await new Promise<void>((finish, fail) => this.ends.push({ finish, fail }));
    if (!signal.isCancellationRequested) this.announced.push(run);
  }

  make(options: { quiet?: number; showBusy?: (untilIdle: Promise<void>) => unknown } = {}): BackgroundWork {
    return new BackgroundWork((signal) => this.run(signal), { report: (error) => this.errors.push(error), ...options });
  }

  async finish(run: number): Promise<void> {
    this.ends[run - 1]?.finish();
    await settled();
  }

  async fail(run: number, message: string): Promise<void> {
    this.ends[run - 1]?.fail(new Error(message));
    await settled();
  }
}

/** Lets all that can go on without a timer go on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

function watched(promise: Promise<void>): { isSettled: boolean } {
  const state = { isSettled: false };
  void promise.then(() => { state.isSettled = true; });
  return state;
}

describe('work in the background', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('begins at once, and announces when it is done', async () => {
    const workshop = new Workshop();
    const work = workshop.make();
    expect(work.isIdle).toBe(true);
    work.restart();
    expect(work.isIdle).toBe(false);
    const idle = watched(work.whenIdle());
    await settled();
    expect(idle.isSettled).toBe(false);
    await workshop.finish(1);
    expect(idle.isSettled).toBe(true);
    expect(work.isIdle).toBe(true);
    expect(workshop.announced).toEqual([1]);
  });

  it('gives up a run for a later one, which begins when the first has ended and alone announces', async () => {
    const workshop = new Workshop();
    const work = workshop.make();
    work.restart();
    work.restart();
    work.restart();
    expect(workshop.signals.map(({ isCancellationRequested }) => isCancellationRequested)).toEqual([true]);
    await workshop.finish(1);
    expect(workshop.signals.map(({ isCancellationRequested }) => isCancellationRequested)).toEqual([true, false]);
    await workshop.finish(2);
    expect(workshop.announced).toEqual([2]);
  });

  it('lets whoever waits wait through every restart', async () => {
    const workshop = new Workshop();
    const work = workshop.make();
    work.restart();
    const idle = watched(work.whenIdle());
    work.restart();
    await workshop.finish(1);
    expect(idle.isSettled).toBe(false);
    work.restart();
    await workshop.finish(2);
    expect(idle.isSettled).toBe(false);
    await workshop.finish(3);
    expect(idle.isSettled).toBe(true);
  });

  it('waits until nothing has changed for a while', async () => {
    const workshop = new Workshop();
    const work = workshop.make({ quiet: 100 });
    work.restart();
    vi.advanceTimersByTime(99);
    work.restart();
    vi.advanceTimersByTime(99);
    expect(workshop.signals).toHaveLength(0);
    const idle = watched(work.whenIdle());
    vi.advanceTimersByTime(1);
    expect(workshop.signals).toHaveLength(1);
    await workshop.finish(1);
    expect(idle.isSettled).toBe(true);
  });

  it('is not idle between a run that was given up and the next that waits for quiet', async () => {
    const workshop = new Workshop();
    const work = workshop.make({ quiet: 100 });
    work.restart(0);
    work.restart();
    const idle = watched(work.whenIdle());
    await workshop.finish(1);
    expect(idle.isSettled).toBe(false);
    vi.advanceTimersByTime(100);
    await workshop.finish(2);
    expect(idle.isSettled).toBe(true);
    expect(workshop.announced).toEqual([2]);
  });

  it('reports an error once, resolves for those who wait, and does the next run', async () => {
    const workshop = new Workshop();
    const work = workshop.make();
    work.restart();
    const idle = watched(work.whenIdle());
    await workshop.fail(1, 'no disk');
    expect(workshop.errors).toEqual([new Error('no disk')]);
    expect(idle.isSettled).toBe(true);
    work.restart();
    await workshop.finish(2);
    expect(workshop.announced).toEqual([2]);
    expect(workshop.errors).toHaveLength(1);
  });

  it('runs what was asked for while a run failed', async () => {
    const workshop = new Workshop();
    const work = workshop.make();
    work.restart();
    work.restart();
    await workshop.fail(1, 'no disk');
    await workshop.finish(2);
    expect(workshop.announced).toEqual([2]);
  });

  it('reports what work without a promise throws', async () => {
    const errors: unknown[] = [];
    const work = new BackgroundWork(() => { throw new Error('at once'); }, { report: (error) => errors.push(error) });
    work.restart();
    await work.whenIdle();
    expect(errors).toEqual([new Error('at once')]);
  });

  it('can be cancelled: those who wait go on when the run has ended', async () => {
    const workshop = new Workshop();
    const work = workshop.make({ quiet: 100 });
    work.restart();
    const idle = watched(work.whenIdle());
    work.cancel();
    await settled();
    expect(idle.isSettled).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(workshop.signals).toHaveLength(0);

    work.restart(0);
    const again = watched(work.whenIdle());
    work.cancel();
    await settled();
    expect(again.isSettled).toBe(false);
    await workshop.finish(1);
    expect(again.isSettled).toBe(true);
    expect(workshop.announced).toEqual([]);
  });

  it('does nothing once it is disposed of, and holds nobody up', async () => {
    const workshop = new Workshop();
    const work = workshop.make();
    work.restart();
    work.restart();
    const idle = watched(work.whenIdle());
    work.dispose();
    await settled();
    expect(idle.isSettled).toBe(true);
    work.restart();
    await workshop.finish(1);
    vi.advanceTimersByTime(1000);
    expect(workshop.signals).toHaveLength(1);
    expect(workshop.announced).toEqual([]);
  });

  it('shows that it is busy once, however often it restarts', async () => {
    const workshop = new Workshop();
    const busy: { isSettled: boolean }[] = [];
    const work = workshop.make({ showBusy: (untilIdle) => busy.push(watched(untilIdle)) });
    work.restart();
    work.restart();
    await workshop.finish(1);
    expect(busy).toEqual([{ isSettled: false }]);
    await workshop.finish(2);
    expect(busy).toEqual([{ isSettled: true }]);
    work.restart();
    expect(busy).toHaveLength(2);
  });
});
