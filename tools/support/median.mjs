const rounds = 15;
/** The least; until then code is still being compiled, short work in more rounds than long. */
const warmUpRounds = 3;
const warmUpMilliseconds = 2000;

/**
 * Runs something until warmed up, then some more times; the same in Node and in a browser.
 * @param {() => unknown} run
 * @returns {Promise<number>} milliseconds
 */
export async function median(run) {
  const begin = performance.now();
  for (let round = 0; round < warmUpRounds || performance.now() - begin < warmUpMilliseconds; round += 1) await run();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
