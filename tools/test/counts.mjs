/**
 * @typedef {object} TestCounts
 * @property {number} passed
 * @property {number} failed
 * @property {string} [problem] why a run as a whole failed
 * @property {readonly string[]} [troubles] what failed or was retried, with its message: repeated at the very end, where a
 * log of thousands of lines is read or cut to
 */

/**
 * A check that passes or fails, counted as one test.
 * @param {boolean} right
 * @param {string} [problem]
 * @returns {TestCounts}
 */
export function oneCheck(right, problem) {
  return right ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, ...(problem === undefined ? {} : { problem }) };
}

/**
 * @param {readonly TestCounts[]} all
 * @returns {TestCounts}
 */
export function sumOf(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * @param {string} text one or more lines of a suite
 * @param {string} mark
 * @returns {boolean} whether it reports a test that failed or is being retried, as test/host/reporter.ts words it
 */
export function isTrouble(text, mark) {
  return text.startsWith(mark) && /^(?:FAILED|again) /.test(text.slice(mark.length));
}

/**
 * Reads `N passed, N failed` after a mark at the start of a line, as suites print it.
 * @param {string} text
 * @param {string} mark
 * @returns {TestCounts | undefined}
 */
export function readCounts(text, mark) {
  if (!text.startsWith(mark)) return undefined;
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(text.slice(mark.length)) ?? [];
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
}

/**
 * A run's own counts are only trusted if they agree with its exit code, and if it ran any test.
 * @param {TestCounts | undefined} counts
 * @param {number} exitCode
 * @returns {TestCounts}
 */
export function agreedCounts(counts, exitCode) {
  if (counts === undefined) return oneCheck(false, `ended with code ${exitCode} and no counts`);
  if (counts.passed + counts.failed === 0) return oneCheck(false, 'ran no test');
  if ((exitCode === 0) !== (counts.failed === 0)) {
    return { ...counts, failed: counts.failed + 1, problem: `ended with code ${exitCode} against its counts` };
  }
  return counts;
}
