/** Work in short steps, after each of which something else may have its turn. */
export type Steps<T> = Generator<undefined, T>;

/** All steps at once, for who need not give way. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
