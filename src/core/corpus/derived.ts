import { finish, type Steps } from '../steps';

/**
 * A value that is worked out when somebody first asks for it, and kept until it is asked for under another key. The key
 * stands for all that the value is made from. The work is shared: whoever asks takes it further from where it is.
 */
export class Derived<T> {
  private work: Work<T> | undefined;

  /** @param make begins the work; it is called once a key */
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

  /** The same for work that is one short step. */
  value(key: string, make: () => T): T {
    return finish(this.steps(key, function* () { return make(); }));
  }
}

interface Work<T> {
  readonly key: string;
  /** Undefined once they have been taken: they hold on to the text. */
  steps: Steps<T> | undefined;
  made?: { readonly value: T };
}
