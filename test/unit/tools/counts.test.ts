import { describe, expect, it } from 'vitest';
import { agreedCounts, isTrouble, oneCheck, readCounts, sumOf } from '../../../tools/test/counts.mjs';

describe('the counts of a test run', () => {
  it('are read from the line with the mark, and from no other', () => {
    expect(readCounts('[suite] 12 passed, 1 failed', '[suite] ')).toEqual({ passed: 12, failed: 1 });
    expect(readCounts('[suite] ok 12 passed, 1 failed', '[suite] ')).toBeUndefined();
    expect(readCounts('12 passed, 1 failed', '[suite] ')).toBeUndefined();
  });

  it('are believed where the exit code agrees', () => {
    expect(agreedCounts({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(agreedCounts({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it.each([
    ['no counts', undefined, 0],
    ['no test', { passed: 0, failed: 0 }, 0],
    ['a bad exit after good counts', { passed: 3, failed: 0 }, 1],
    ['a good exit after bad counts', { passed: 3, failed: 1 }, 0],
  ])('%s: the run has failed, and says why', (_, counts, exitCode) => {
    const agreed = agreedCounts(counts, exitCode);
    expect(agreed.failed).toBeGreaterThan(counts?.failed ?? 0);
    expect(agreed.problem).toBeTruthy();
  });

  it.each([
    ['[suite] FAILED  a test\nError: of it', true],
    ['[suite] again   a test: late', true],
    ['[suite] ok      a test that FAILED before', false],
    ['FAILED  of another program', false],
  ])('troubles are told from other lines: %s', (line, trouble) => {
    expect(isTrouble(line, '[suite] ')).toBe(trouble);
  });

  it('add up', () => {
    expect(sumOf([oneCheck(true), oneCheck(false), { passed: 5, failed: 2 }])).toEqual({ passed: 6, failed: 3 });
  });
});
