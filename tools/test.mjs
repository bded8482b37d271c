/**
 * `npm test`: everything, in this order. A failed step does not prevent the next. `npm test -- --only unit,host` runs the
 * named steps (see tools/test/steps.mjs). The last line is `N passed, N failed`: tests and checks together.
 */
import { parseArgs } from 'node:util';
import { secondsSince, withinTime } from './support/time.mjs';
import { oneCheck, sumOf } from './test/counts.mjs';
import { steps } from './test/steps.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',');
const unknown = wanted?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `no such step: ${unknown.join(', ')}; there are ${[...new Set(steps.map(({ name }) => name))].join(', ')}`,
  );
  process.exit(2);
}

const results = [];
for (const step of steps.filter(({ name }) => wanted?.includes(name) ?? true)) results.push(await runStep(step));

for (const { title, counts } of results) {
  for (const trouble of counts.troubles ?? []) console.log(`\n${title}: ${trouble}`);
}
console.log('\nSummary');
for (const { title, counts, duration } of results) console.log(summaryLine(title, counts, duration));
const { passed, failed } = sumOf(results.map(({ counts }) => counts));
console.log(`${passed} passed, ${failed} failed`);
// Not left to the event loop: a timed-out step may still keep it alive.
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** @param {import('./test/steps.mjs').Step} step */
async function runStep({ title, run, limitMinutes }) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  let counts;
  try {
    counts = await withinTime(run(), limitMinutes * 60_000, title);
    if (counts.passed + counts.failed === 0) counts = oneCheck(false, 'ran no test');
  } catch (error) {
    counts = oneCheck(false, error.message);
  }
  const duration = secondsSince(start);
  console.log(summaryLine(title, counts, duration));
  return { title, counts, duration };
}

/**
 * @param {string} title
 * @param {import('./test/counts.mjs').TestCounts} counts
 * @param {string} duration
 */
function summaryLine(title, { passed, failed, problem }, duration) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  const numbers = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
  return [verdict, title.padEnd(28), numbers, duration.padStart(9), problem ?? ''].join(' ').trimEnd();
}
