/** @param {number} sinceMs a value of `performance.now()` */
export function secondsSince(sinceMs) {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
}

/** @param {number} milliseconds */
export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Rejects if the work is not done in time; whoever started the work must stop it.
 * @template Value
 * @param {Promise<Value>} work
 * @param {number} limitMs
 * @param {string} what named in the error
 * @returns {Promise<Value>}
 */
export async function withinTime(work, limitMs, what) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done after ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
