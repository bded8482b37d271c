/** Says whether work was cancelled; a `vscode.CancellationToken` is one. */
export interface CancelSignal {
  readonly isCancellationRequested: boolean;
}

/** Longest stretch, in milliseconds, for which background work keeps the extension host from answering. */
const sliceBudget = 8;

/**
 * Runs a generator to its end in slices of a few milliseconds, yielding in between, so that typing is never held up. Each
 * step of the generator must itself be short.
 * @returns false if cancelled
 */
export async function runInSlices(steps: Iterator<unknown>, signal?: CancelSignal): Promise<boolean> {
  for (;;) {
    const began = performance.now();
    while (performance.now() - began < sliceBudget) {
      if (signal?.isCancellationRequested === true) return false;
      if (steps.next().done === true) return true;
    }
    await giveWay();
  }
}

/** Runs a generator to its end in such slices, and returns its result. */
export async function finishInSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  const pause = slicePause();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** For work with its own awaits: the returned function yields whenever a slice is over. */
export function slicePause(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < sliceBudget) return;
    await giveWay();
    began = performance.now();
  };
}

/** Lets everything that waits in the event loop run first. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
