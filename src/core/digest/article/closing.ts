import { isProse, type Findings } from '../findings/findings';
import { hasTrait, keyOf, lengthOf, rowText, type KeyColumn } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Block } from '../segment/blocks';
import type { Sign } from '../signs/sign';
import { closingLimits as limits } from '../tuning/articleTuning';

/** What closes the articles of a digest. */
export interface ClosingLines {
  /** Keys that show whether a row is a closing line, by its place counted from the block's end. */
  readonly byDepth: readonly ClosingKeys[];
  /** The line drawn between articles, or a note that ends them all, if there is one: it may be at the end of the last row of a body. */
  readonly drawn: string;
}

interface ClosingKeys {
  readonly whole: ReadonlySet<number>;
  readonly beginnings: ReadonlySet<number>;
  readonly endings: ReadonlySet<number>;
}

export const noClosingLines: ClosingLines = { byDepth: [], drawn: '' };

/** The lines with which the blocks end. `sign` is the one that cut the text. */
export function findClosingLines(findings: Findings, blocks: readonly Block[], sign: Sign): ClosingLines {
  const byDepth: ClosingKeys[] = [];
  let closed = blocks;
  for (let depth = 1; depth <= limits.rows && closed.length >= limits.fewest; depth += 1) {
    const closes = depth === 1 && sign.family === 'closing';
    const usual = Math.max(limits.fewest, Math.ceil(closed.length * limits.usualShare));
    const leastOf = (column: KeyColumn) => (closes && (column === 'key' || sign.shares === column) ? limits.fewest : usual);
    const whole = frequent(findings, closed, depth, 'key', leastOf('key'));
    const beginnings = frequent(findings, closed, depth, 'beginningKey', leastOf('beginningKey'));
    const endings = frequent(findings, closed, depth, 'endingKey', leastOf('endingKey'));
    if (whole.size + beginnings.size + endings.size === 0) break;
    byDepth.push({ whole, beginnings, endings });
    closed = closed.filter((block) => closingRow(findings, block, { byDepth, drawn: '' }) === block.end - depth);
  }
  return { byDepth, drawn: drawnLine(findings, blocks, byDepth[0]) || sharedNote(findings, blocks) };
}

/** Length of a drawn line at the end of a row rather than below it; 0 if there is none. */
export function hangingLine(findings: Findings, row: number, lines: ClosingLines): number {
  const text = rowText(findings.rows, row);
  return lines.drawn !== '' && text.length > lines.drawn.length && text.endsWith(lines.drawn) ? lines.drawn.length : 0;
}

function drawnLine(findings: Findings, blocks: readonly Block[], keys: ClosingKeys | undefined): string {
  const { rows } = findings;
  const block = blocks.find(({ end }) => hasTrait(rows, end - 1, trait.separator) && keys?.whole.has(keyOf(rows, end - 1)) === true);
  return block === undefined ? '' : rowText(rows, block.end - 1);
}

const noteBehind = /（[^（）]{1,20}）$/u;

/** The note in full-width brackets with which the text of all articles ends, as Japanese briefs name their bureau; '' for none. */
function sharedNote({ rows }: Findings, blocks: readonly Block[]): string {
  const notes = new Set(blocks.map(({ end }) => noteBehind.exec(rowText(rows, end - 1))?.[0] ?? ''));
  const [note = ''] = notes;
  return notes.size === 1 && blocks.length >= limits.fewest ? note : '';
}

/** The blocks, the last one cut after its closing line where only a footer follows. */
export function withoutFooter(findings: Findings, blocks: readonly Block[], lines: ClosingLines): readonly Block[] {
  const last = blocks[blocks.length - 1];
  const keys = lines.byDepth[0]?.whole;
  if (last === undefined || keys === undefined) return blocks;
  for (let row = last.end - 1; row > Math.max(last.title, last.end - limits.footerRows); row -= 1) {
    if (canClose(findings, row) && keys.has(keyOf(findings.rows, row))) return [...blocks.slice(0, -1), { ...last, end: row + 1 }];
    if (isProse(findings, row)) break;
  }
  return blocks;
}

/** First row of the closing lines of a block; its end where it has none. */
export function closingRow(findings: Findings, block: Block, lines: ClosingLines): number {
  const { rows } = findings;
  let row = block.end;
  for (const { whole, beginnings, endings } of lines.byDepth) {
    const above = row - 1;
    // A block of nothing but closing lines still has a body of one row.
    if (above <= block.title + (row === block.end ? 0 : 1) || !canClose(findings, above)) break;
    const isAlikeInPart = () => beginnings.has(keyOf(rows, above, 'beginningKey')) || endings.has(keyOf(rows, above, 'endingKey'));
    if (!whole.has(keyOf(rows, above)) && !isAlikeInPart()) break;
    row = above;
  }
  return row;
}

function canClose(findings: Findings, row: number): boolean {
  return lengthOf(findings.rows, row) <= limits.length;
}

/** Keys that occur often enough in the rows at this distance from the blocks' ends. */
function frequent(findings: Findings, blocks: readonly Block[], depth: number, column: KeyColumn, least: number): Set<number> {
  const counts = new Map<number, number>();
  const drawn = new Set<number>();
  for (const block of blocks) {
    const row = block.end - depth;
    if (row <= block.title || !canClose(findings, row)) continue;
    const key = keyOf(findings.rows, row, column);
    if (key === 0) continue;
    // Running text closes an article only where it recurs word for word.
    if (isProse(findings, row) && (depth > 1 || column !== 'key')) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (hasTrait(findings.rows, row, trait.separator)) drawn.add(key);
  }
  const drawnLeast = Math.min(least, Math.max(limits.fewest, Math.ceil(blocks.length * limits.drawnShare)));
  return new Set([...counts].filter(([key, count]) => count >= (drawn.has(key) ? drawnLeast : least)).map(([key]) => key));
}
