import 'mocha/mocha.js';

/**
 * Prints a line that the runner of the suite shows (tools/editor/extension-tests.mjs):
 * it tells the suite's own lines from all else that the editor prints by their mark.
 */
export function say(text: string): void {
  console.log(`[host-suite] ${text}`);
}

/**
 * Prints a run line by line: the console of an extension host has no cursor and no colours,
 * and a web worker has no process that Mocha's own reporters could write to.
 */
export class ConsoleReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => {
      say(`ok      ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      say(`skipped ${test.fullTitle()}`);
    });
    runner.on('retry', (test: Mocha.Test, error: Error) => {
      say(`again   ${test.fullTitle()}: ${error.message}`);
    });
    runner.on('fail', (test, error: Error) => {
      say(`FAILED  ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => {
      say(`${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }
}
