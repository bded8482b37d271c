import { finish, type Steps } from '../steps';

/**
 * A value that is computed when first asked for, and kept until asked for with another key. The key represents everything
 * that the value is made from. The work is shared: each caller continues it from where it is.
 */
export class Derived<T> {
  private work: Work<T> | undefined;

  /** @param make starts the work; called once per key */
  *steps(key: string, make: () => Steps<T>): Steps<T> {
    if (this.work?.key !== key) this.work = { key, steps: make() };
    const { work } = this;
    while (work.made === undefined) {
      const step = work.steps?.next();
      if (step?.done === true) {
        work.made = { value: step.value };
        work.steps = undefined;
      } else yield;
    }
    return work.made.value;
  }

  /** The same for work of a single short step. */
  value(key: string, make: () => T): T {
    return finish(this.steps(key, function* () { return make(); }));
  }
}

interface Work<T> {
  readonly key: string;
  /** Undefined once they are done: they keep the text in memory. */
  steps: Steps<T> | undefined;
  made?: { readonly value: T };
}
