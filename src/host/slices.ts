/** Says whether work was given up; a `vscode.CancellationToken` is one. */
export interface CancelSignal {
  readonly isCancellationRequested: boolean;
}

/** Longest stretch, in milliseconds, for which background work keeps the extension host from answering. */
const sliceBudget = 8;

/**
 * Runs a generator to its end in slices of a few milliseconds, and gives way in between, so that typing is
 * never held up. Each step of the generator must be short by itself.
 * @returns false when it was cancelled
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

/** Runs a generator to its end in such slices, and gives what it returns. */
export async function finishInSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  const pause = slicePause();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** For work with waits of its own: the function that it returns gives way whenever a slice is over. */
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
