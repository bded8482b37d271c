import { lengthOf, rowText, type Rows } from '../../rows/rows';
import type { RowRange } from '../document/formatReader';
import { learnLabelLimits as limits } from '../../tuning/formatTuning';
import { labelAt } from './items';
import { closes, type Prepared } from './signs';

/**
 * Labels in capitals of a language that no table has: most documents have them, and each once. Speakers' names in the record
 * of a conversation come again and again. Where most documents have labels that are known, none is learned: `NEWS IN BRIEF:`
 * begins a title there.
 */
export function learnLabels(rows: Rows, documents: readonly RowRange[], { reading, tail }: Prepared): ReadonlySet<string> {
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

/** A line that comes again is short, and no sentence. */
const longestLine = 80;
const sentence = /[.!?…]["”’»)]?$/u;

/**
 * Lines that come again as the first of a document or above its closing line: names of sections and of publishers. Only where
 * the format has no labels to tell them.
 */
export function learnLines(rows: Rows, documents: readonly RowRange[], prepared: Prepared): ReadonlySet<string> {
  if (prepared.format.title !== 'above-words') return new Set();
  const counts = new Map<string, number>();
  const count = (row: number) => {
    const text = lengthOf(rows, row) <= longestLine ? rowText(rows, row) : '';
    if (text !== '' && !sentence.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  for (const { first, end } of documents) {
    if (!closes(prepared, rows, end - 1) || end - first < 4) continue;
    count(first);
    count(end - 2);
  }
  return new Set([...counts].filter(([, times]) => times > 1).map(([text]) => text));
}
