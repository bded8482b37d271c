import { describe, expect, it } from 'vitest';
import { follow, type Going, goTo, noSelection, type RowSelection, selectAll } from '../../../src/core/passages/rowSelection';

function after(...steps: readonly (readonly [row: number, how: Going])[]): RowSelection {
  return steps.reduce((selection, [row, how]) => goTo(selection, row, how), noSelection);
}
const rows = ({ selected }: RowSelection): number[] => [...selected].sort((a, b) => a - b);

describe('selecting rows', () => {
  it('selects one, a range from where it began, or one more or less', () => {
    expect(rows(after([2, 'alone']))).toEqual([2]);
    expect(rows(after([2, 'alone'], [3, 'range'], [4, 'range']))).toEqual([2, 3, 4]);
    expect(rows(after([2, 'alone'], [4, 'range'], [1, 'range']))).toEqual([1, 2]);
    expect(rows(after([2, 'alone'], [5, 'toggle'], [2, 'toggle']))).toEqual([5]);
    expect(after([2, 'alone'], [5, 'look'])).toMatchObject({ active: 5, selected: new Set([2]) });
    expect(rows(selectAll(noSelection, 3))).toEqual([0, 1, 2]);
  });

  it('stays with the passages in another list', () => {
    const selection = after([0, 'alone'], [2, 'toggle']);
    expect(follow(selection, ['a', 'b', 'c'], ['c', 'x', 'a'])).toEqual({ active: 0, anchor: 0, selected: new Set([2, 0]) });
  });

  it('goes to the next passage where its own is gone, and to none where none is left', () => {
    const selection = after([1, 'alone']);
    expect(follow(selection, ['a', 'b', 'c'], ['a', 'c'])).toEqual({ active: 1, anchor: 1, selected: new Set() });
    expect(follow(selection, ['a', 'b'], ['a'])).toMatchObject({ active: 0 });
    expect(follow(selection, ['a', 'b'], [])).toEqual({ active: -1, anchor: -1, selected: new Set() });
    expect(follow(noSelection, [], ['a'])).toEqual({ ...noSelection, anchor: -1 });
  });

  it('stays in its row where a passage is in the list twice', () => {
    expect(follow(after([2, 'alone']), ['a', 'b', 'a'], ['a', 'b', 'a']).active).toBe(2);
  });
});
