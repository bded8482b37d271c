/** Number of terms of the series below: further ones are below a double's precision of the sum. */
const logTerms = 12;
const expTerms = 10;

/** Below this `exactExp` is 0: far less than the smallest share of a document that counts. */
const leastExponent = -40;

/** How often `exactExp` halves its argument to keep the series short. */
const halvings = 6;

/**
 * Natural logarithm of a positive number, using only additions, products and quotients: the standard defines their last bit,
 * but not that of `Math.log`, and topics must be the same in every engine. Error below 1e-13.
 */
export function exactLog(value: number): number {
  let scaled = value;
  let doublings = 0;
  for (; scaled > 1.5; doublings += 1) scaled /= 2;
  for (; scaled < 0.75; doublings -= 1) scaled *= 2;
  // log x = 2 artanh((x − 1) / (x + 1)), as a power series.
  const ratio = (scaled - 1) / (scaled + 1);
  let power = ratio;
  let sum = 0;
  for (let term = 0; term < logTerms; term += 1) {
    sum += power / (2 * term + 1);
    power *= ratio * ratio;
  }
  return 2 * sum + doublings * Math.LN2;
}

/** e to the power of a number of at most 0, computed like `exactLog`. Error below 1e-9. */
export function exactExp(exponent: number): number {
  if (exponent < leastExponent) return 0;
  const small = exponent / 2 ** halvings;
  let term = 1;
  let sum = 1;
  for (let index = 1; index <= expTerms; index += 1) {
    term *= small / index;
    sum += term;
  }
  for (let halving = 0; halving < halvings; halving += 1) sum *= sum;
  return sum;
}
