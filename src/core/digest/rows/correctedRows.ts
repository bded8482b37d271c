import { lengthOf, rowText, type Rows } from './rows';
import type { LineCorrection } from '../types';

/** A researcher's corrections: what each row is. */
export type CorrectedRows = ReadonlyMap<number, LineCorrection['is']>;

export const noCorrectedRows: CorrectedRows = new Map();

/**
 * The rows that the corrections are about. A line that is no longer in the text is skipped; of two corrections of one
 * line, the later wins.
 */
export function correctedRows(rows: Rows, lines: readonly LineCorrection[]): CorrectedRows {
  if (lines.length === 0) return noCorrectedRows;
  const corrected = new Map<number, LineCorrection['is']>();
  const places = placesOf(rows, new Set(lines.map(({ text }) => text.trim())));
  for (const { text, is, occurrence } of lines) {
    const all = places.get(text.trim()) ?? [];
    const meant = occurrence === undefined ? all : all.slice(occurrence - 1, occurrence);
    for (const row of meant) corrected.set(row, is);
  }
  return corrected;
}

/** The rows, in order, that consist of each of `texts`. Rows of another length are not read. */
function placesOf(rows: Rows, texts: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>([...texts].map((text) => [text, []]));
  const lengths = new Set([...texts].map((text) => text.length));
  for (let row = 0; row < rows.count; row += 1) {
    if (lengths.has(lengthOf(rows, row))) places.get(rowText(rows, row))?.push(row);
  }
  return places;
}
