/** Rows of a list by their places, as lists of files select them. */
export interface RowSelection {
  /** The row that has the keyboard; −1 before there is one. */
  readonly active: number;
  /** Where a range begins. */
  readonly anchor: number;
  readonly selected: ReadonlySet<number>;
}

export const noSelection: RowSelection = { active: -1, anchor: -1, selected: new Set() };

/** How a row is gone to: alone, as the end of a range, added or taken away, or only looked at. */
export type Going = 'alone' | 'range' | 'toggle' | 'look';

/** The selection after going to a row. */
export function goTo({ anchor, selected }: RowSelection, row: number, how: Going): RowSelection {
  switch (how) {
    case 'alone': return { active: row, anchor: row, selected: new Set([row]) };
    case 'look': return { active: row, anchor, selected };
    case 'toggle': {
      const toggled = new Set(selected);
      if (!toggled.delete(row)) toggled.add(row);
      return { active: row, anchor: row, selected: toggled };
    }
    case 'range': {
      const start = anchor < 0 ? row : anchor;
      const [first, last] = [Math.min(start, row), Math.max(start, row)];
      return { active: row, anchor: start, selected: new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index)) };
    }
  }
}

/** All rows are selected; the keyboard stays where it is. */
export function selectAll({ active, anchor }: RowSelection, count: number): RowSelection {
  return { active: Math.max(0, active), anchor: Math.max(0, anchor), selected: new Set(Array.from({ length: count }, (_, index) => index)) };
}

/**
 * The selection in another version of the list: the same passages where they are now; the keyboard stays in its row, or else at its
 * place, so that the next passage moves up to it.
 */
export function follow({ active, anchor, selected }: RowSelection, before: readonly string[], now: readonly string[]): RowSelection {
  const places = new Map<string, number>();
  now.forEach((key, index) => { if (!places.has(key)) places.set(key, index); });
  const placeOf = (row: number): number => {
    const key = before[row];
    return key === undefined ? -1 : key === now[row] ? row : places.get(key) ?? -1;
  };
  const stays = placeOf(active);
  const last = now.length - 1;
  return {
    active: active < 0 || stays >= 0 ? stays : Math.min(active, last),
    anchor: placeOf(anchor) >= 0 ? placeOf(anchor) : Math.min(anchor, last),
    selected: new Set([...selected].map(placeOf).filter((row) => row >= 0)),
  };
}
