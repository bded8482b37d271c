import type { Rows } from '../rows/rows';
import { recognitionLimits as limits } from '../tuning/formatTuning';
import type { RowRange } from './document/formatReader';

/** The rows by which a text's format is recognised. What it costs does not grow with the text. */
export function rowsToRecognise({ count }: Rows): RowRange[] {
  if (count <= limits.whole) return [{ first: 0, end: count }];
  const step = Math.floor((count - limits.beginning) / limits.windows);
  const ranges = Array.from({ length: limits.windows }, (_, index): RowRange => {
    const end = limits.beginning + step * (index + 1);
    return { first: Math.max(limits.beginning, end - limits.window), end };
  });
  return [{ first: 0, end: limits.beginning }, ...ranges];
}
