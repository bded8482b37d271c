/**
 * How many items of an ordered list, from its first on, fulfil a condition that holds for none behind the first that doesn't:
 * a binary search.
 * @param holds asked for indices below `length`
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
