import type { Rows } from '../../rows/rows';
import type { RowRange } from '../document/formatReader';
import { learnLabelLimits as limits } from '../../tuning/formatTuning';
import { labelAt, type LabelReading } from './items';

interface Tables {
  readonly reading: LabelReading;
  readonly tail: ReadonlySet<string>;
}

/**
 * Labels in capitals of a language that no table has: most documents have them, and each once. Speakers' names in the record
 * of a conversation come again and again. Where most documents have labels that are known, none is learned: `NEWS IN BRIEF:`
 * begins a title there.
 */
export function learnLabels(rows: Rows, documents: readonly RowRange[], { reading, tail }: Tables): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const some = documents.slice(0, limits.documents);
  if (!reading.capitals || some.length < 2) return new Set();
  let known = 0;
  for (const { first, end } of some) {
    const here = new Map<string, number>();
    const names = new Set<string>();
    for (let row = first; row < end; row += 1) {
      const label = labelAt(rows, row, reading);
      if (label !== undefined && tail.has(label.name)) names.add(label.name);
      if (label?.name === 'unknown') here.set(label.key, (here.get(label.key) ?? 0) + 1);
    }
    if (names.size > 0) known += 1;
    for (const [key, times] of here) counts.set(key, (counts.get(key) ?? 0) + (times === 1 ? 1 : -1));
  }
  if (known >= some.length * limits.share) return new Set();
  return new Set([...counts].filter(([, count]) => count >= Math.max(2, some.length * limits.share)).map(([key]) => key));
}
