const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Passes the pieces of a long work on until the user interrupts it (Ctrl+C): it is ended between two pieces, so that whoever
 * takes them can clean up.
 * @param onPiece called after each piece is taken
 * @throws InterruptedError
 */
export async function* interruptible<T, R>(pieces: AsyncGenerator<T, R>, onPiece?: (piece: T) => void): AsyncGenerator<T, R> {
  let received: NodeJS.Signals | undefined;
  const receive = (signal: NodeJS.Signals): void => { received = signal; };
  for (const signal of signals) process.on(signal, receive);
  try {
    for (;;) {
      const next = await pieces.next();
      if (received !== undefined) throw new InterruptedError(received);
      if (next.done === true) return next.value;
      yield next.value;
      onPiece?.(next.value);
      // Work without any waiting of its own would keep the signal from being received.
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  } finally {
    for (const signal of signals) process.off(signal, receive);
  }
}

/** The user interrupted the work; what was done of it has been taken back. */
export class InterruptedError extends Error {
  constructor(signal: NodeJS.Signals) {
    super(`interrupted (${signal})`);
  }
}
