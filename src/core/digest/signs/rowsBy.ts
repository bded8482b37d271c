import type { Findings } from '../findings/findings';

/** The rows that share a value, ascending, by the value; those without one are left out. */
export function rowsBy<T>({ rows }: Pick<Findings, 'rows'>, valueOf: (row: number) => T | undefined): Map<T, number[]> {
  const found = new Map<T, number[]>();
  for (let row = 0; row < rows.count; row += 1) {
    const value = valueOf(row);
    if (value === undefined) continue;
    const members = found.get(value);
    if (members === undefined) found.set(value, [row]);
    else members.push(row);
  }
  return found;
}
