import { isProse, type Evidence } from '../evidence/evidence';
import { hasTrait, keyOf, lengthOf, rowText, type KeyColumn } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Block } from '../segment/blocks';

/** What closes the articles of a digest. */
export interface ClosingLines {
  /** Keys that tell whether a row is a closing line, by its place counted from the block's end. */
  readonly byDepth: readonly ClosingKeys[];
  /** The line drawn between articles, if there is one: it may hang on the last row of a body. */
  readonly drawn: string;
}

interface ClosingKeys {
  readonly whole: ReadonlySet<number>;
  readonly beginnings: ReadonlySet<number>;
  readonly endings: ReadonlySet<number>;
}

export const noClosingLines: ClosingLines = { byDepth: [], drawn: '' };

const longestClosing = 160;
/** A line that ends at least this share of the blocks closes them, whatever sign cut the text. */
const usualShare = 0.8;
/** A line drawn is never an article's own. */
const separatorShare = 0.25;
/** Where closing lines cut the text, a variant of them need end only two blocks. */
const fewest = 2;
/** A closing may take so many rows: "Share this" above a row of buttons, fields of a database. */
const mostRows = 6;
const footerRowsAtMost = 12;

/** The lines with which the blocks end. `signal` is the one that cut the text. */
export function findClosingLines(evidence: Evidence, blocks: readonly Block[], signal: string): ClosingLines {
  const byDepth: ClosingKeys[] = [];
  let closed = blocks;
  for (let depth = 1; depth <= mostRows && closed.length >= fewest; depth += 1) {
    const closes = depth === 1 && /^closing-|^separator$/u.test(signal);
    const least = closes ? fewest : Math.max(fewest, Math.ceil(closed.length * usualShare));
    const whole = frequent(evidence, closed, depth, 'key', least);
    const usual = Math.max(fewest, Math.ceil(closed.length * usualShare));
    const beginnings = frequent(evidence, closed, depth, 'beginningKey', signal === 'closing-label' && closes ? fewest : usual);
    const endings = frequent(evidence, closed, depth, 'endingKey', signal === 'closing-ending' && closes ? fewest : usual);
    if (whole.size + beginnings.size + endings.size === 0) break;
    byDepth.push({ whole, beginnings, endings });
    closed = closed.filter((block) => closingRow(evidence, block, { byDepth, drawn: '' }) === block.end - depth);
  }
  return { byDepth, drawn: drawnLine(evidence, blocks, byDepth[0]) };
}

/** Length of a line drawn that hangs on the end of a row instead of standing below it; 0 where none does. */
export function hangingLine(evidence: Evidence, row: number, lines: ClosingLines): number {
  const text = rowText(evidence.rows, row);
  return lines.drawn !== '' && text.length > lines.drawn.length && text.endsWith(lines.drawn) ? lines.drawn.length : 0;
}

function drawnLine(evidence: Evidence, blocks: readonly Block[], keys: ClosingKeys | undefined): string {
  const block = blocks.find(({ end }) => hasTrait(evidence.rows, end - 1, trait.separator) && keys?.whole.has(keyOf(evidence.rows, end - 1)) === true);
  return block === undefined ? '' : rowText(evidence.rows, block.end - 1);
}

/** The blocks, the last one cut behind its closing line where only a footer follows. */
export function withoutFooter(evidence: Evidence, blocks: readonly Block[], lines: ClosingLines): readonly Block[] {
  const last = blocks[blocks.length - 1];
  const keys = lines.byDepth[0]?.whole;
  if (last === undefined || keys === undefined) return blocks;
  for (let row = last.end - 1; row > Math.max(last.title, last.end - footerRowsAtMost); row -= 1) {
    if (canClose(evidence, row) && keys.has(keyOf(evidence.rows, row))) return [...blocks.slice(0, -1), { ...last, end: row + 1 }];
    if (isProse(evidence, row)) break;
  }
  return blocks;
}

/** First row of the closing lines of a block; its end where it has none. */
export function closingRow(evidence: Evidence, block: Block, lines: ClosingLines): number {
  let row = block.end;
  for (const { whole, beginnings, endings } of lines.byDepth) {
    const above = row - 1;
    // A block that is all closing lines has a body of one row after all.
    if (above <= block.title + (row === block.end ? 0 : 1) || !canClose(evidence, above)) break;
    if (!whole.has(keyOf(evidence.rows, above)) && !beginnings.has(keyOf(evidence.rows, above, 'beginningKey')) && !endings.has(keyOf(evidence.rows, above, 'endingKey'))) break;
    row = above;
  }
  return row;
}

function canClose(evidence: Evidence, row: number): boolean {
  return lengthOf(evidence.rows, row) <= longestClosing;
}

/** Keys of the rows so far from the blocks' ends that occur there often enough. */
function frequent(evidence: Evidence, blocks: readonly Block[], depth: number, column: KeyColumn, least: number): Set<number> {
  const counts = new Map<number, number>();
  const drawn = new Set<number>();
  for (const block of blocks) {
    const row = block.end - depth;
    if (row <= block.title || !canClose(evidence, row)) continue;
    const key = keyOf(evidence.rows, row, column);
    if (key === 0) continue;
    // Running text closes an article only where it does so word by word.
    if (isProse(evidence, row) && (depth > 1 || column !== 'key')) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (hasTrait(evidence.rows, row, trait.separator)) drawn.add(key);
  }
  const drawnLeast = Math.max(fewest, Math.ceil(blocks.length * separatorShare));
  return new Set([...counts].filter(([key, count]) => count >= (drawn.has(key) ? Math.min(least, drawnLeast) : least)).map(([key]) => key));
}
