import { isMeta, isProse, markAt, type Findings } from '../findings/findings';
import { titlenessAt } from '../findings/titleness';
import { endOf, gapAbove, hasTrait, startOf, type Rows } from '../rows/rows';
import { trait } from '../rows/traits';
import { sharedAround } from '../segment/cohesion';
import { titleLevels } from '../tuning/lineTuning';
import { cohesionLimits as limits } from '../tuning/segmentTuning';

/** What is asked of rows by several candidates, found once. */
export interface RowLooks {
  /** What a reader sees of each row that could be a title: mark, capitals, gaps, what is below; 0 for others. */
  readonly looks: Int32Array;
  /** How many rows have each look. */
  readonly counts: ReadonlyMap<number, number>;
  /** 1 for rows that are as like a title as possible, above text. */
  readonly clear: Uint8Array;
  readonly clearCount: number;
  /** How many rows are text. */
  readonly prose: number;
  /** Share of words that the texts above and below a row have in common; NaN: not determined yet. */
  readonly shared: Float32Array;
}

export function looksOf(findings: Findings): RowLooks {
  const { count } = findings.rows;
  const looks = new Int32Array(count);
  const clear = new Uint8Array(count);
  const counts = new Map<number, number>();
  const patterns = new Map<string, number>();
  let clearCount = 0;
  let prose = 0;
  for (let row = 0; row < count; row += 1) {
    if (isProse(findings, row)) {
      prose += 1;
      continue;
    }
    const likeness = titlenessAt(findings, row);
    if (likeness < titleLevels.least) continue;
    const look = lookOf(findings, row, patterns);
    looks[row] = look;
    counts.set(look, (counts.get(look) ?? 0) + 1);
    if (likeness >= titleLevels.certain && isProse(findings, row + 1)) {
      clear[row] = 1;
      clearCount += 1;
    }
  }
  return { looks, counts, clear, clearCount, prose, shared: new Float32Array(count).fill(NaN) };
}

const mostGap = 3;

function lookOf(findings: Findings, row: number, patterns: Map<string, number>): number {
  const { rows } = findings;
  const pattern = markAt(findings, row)?.pattern ?? '';
  const mark = patterns.get(pattern) ?? patterns.size;
  patterns.set(pattern, mark);
  const below = isProse(findings, row + 1) ? 1 : isMeta(findings, row + 1) ? 2 : 0;
  const bits = [Math.min(mostGap, gapAbove(rows, row)), Math.min(mostGap, gapAbove(rows, row + 1)), below, hasTrait(rows, row, trait.capitals) ? 1 : 0];
  return 1 + bits.reduce((sum, each) => sum * (mostGap + 1) + each, mark);
}

/** Share of the words that the text above a row and the text below it have in common; -1 where they are too short to say. */
export function sharedWords({ shared }: RowLooks, { rows }: Findings, row: number): number {
  const known = shared[row] ?? -1;
  if (!Number.isNaN(known)) return known;
  const found = shareOfWords(rows, row);
  shared[row] = found;
  return found;
}

function shareOfWords(rows: Rows, row: number): number {
  const { words, fewest } = sharedAround(rows, row, Math.max(0, startOf(rows, row) - limits.nearText), Math.min(rows.text.length, endOf(rows, row) + limits.nearText));
  return fewest < limits.words ? -1 : words;
}
