import { expect, it } from 'vitest';
import { exactExp, exactLog } from '../../../../src/core/topics/learning/exactLog';

it('exactLog is the natural logarithm', () => {
  for (const value of [1e-9, 0.01, 0.5, 0.75, 1, 1.5, 2, Math.E, 10, 12_345, 2 ** 40]) {
    expect(Math.abs(exactLog(value) - Math.log(value))).toBeLessThan(1e-12);
  }
});

it('exactExp is the exponential of what is not positive', () => {
  for (const value of [0, -1e-6, -0.5, -1, -3.25, -12, -39]) {
    expect(Math.abs(exactExp(value) / Math.exp(value) - 1)).toBeLessThan(1e-7);
  }
  expect(exactExp(-1000)).toBe(0);
});

it('both are made of operations whose last bit the standard fixes: the values are these in every engine', () => {
  expect([exactLog(3), exactLog(1000), exactExp(-1), exactExp(-7.5)]).toMatchInlineSnapshot(`
    [
      1.0986122886681098,
      6.907755278982137,
      0.3678794411714431,
      0.0005530843701478325,
    ]
  `);
});
