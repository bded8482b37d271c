const rounds = 15;
const warmUpRounds = 3;

/**
 * Runs something until warmed up, then some more times; the same in Node and in a browser.
 * @param {() => unknown} run
 * @returns {Promise<number>} milliseconds
 */
export async function median(run) {
  const times = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    const start = performance.now();
    await run();
    if (round >= warmUpRounds) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
