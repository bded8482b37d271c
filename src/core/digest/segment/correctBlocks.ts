import { hasProse, isMeta, isProse, markAt, titlenessAt, type Evidence } from '../evidence/evidence';
import { titleness } from '../evidence/titleness';
import { gapAbove, hasTrait, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Block } from './blocks';

/** A row is taken for a title like a corrected one when it is at most so much less like one by itself. */
const nearlyAsLike = 0.1;
/** What fewer of the titles than this look like can be doubted as a whole. */
const minority = 0.35;

/**
 * The blocks after the researcher's corrections. A corrected line is obeyed exactly. What it shows teaches the rest:
 * a line marked as a title makes titles of lines of its like that were nearly ones, one marked as text takes the
 * titles of its like back, where those are not what most titles look like.
 */
export function correctBlocks(evidence: Evidence, blocks: readonly Block[]): readonly Block[] {
  if (evidence.corrected.size === 0) return blocks;
  return withTitles(evidence, withoutTitles(evidence, blocks), newTitles(evidence, blocks));
}

/** What rows look like to a reader: mark, capitals, gaps around, what stands below, short or long. */
function likeness(evidence: Evidence, row: number): string {
  const { rows } = evidence;
  const words = wordsOf(rows, row);
  const below = isProse(evidence, row + 1) ? 'text' : isMeta(evidence, row + 1) ? 'head' : 'other';
  return [
    markAt(evidence, row)?.pattern ?? '', hasTrait(rows, row, trait.capitals), hasTrait(rows, row, trait.sentenceEnd),
    gapAbove(rows, row) > 0, gapAbove(rows, row + 1) > 0, below, words <= 3 ? 'short' : words <= 24 ? 'headline' : 'long',
  ].join(' ');
}

function likenessOf(evidence: Evidence, is: 'title' | 'text'): Set<string> {
  return new Set([...evidence.corrected].filter(([, each]) => each === is).map(([row]) => likeness(evidence, row)));
}

/** Blocks whose title is none are joined to the block above; above the first there is only a masthead. */
function withoutTitles(evidence: Evidence, blocks: readonly Block[]): Block[] {
  const doubted = likenessOf(evidence, 'text');
  for (const like of likenessOf(evidence, 'title')) doubted.delete(like);
  const alike = (block: Block) => doubted.has(likeness(evidence, block.title));
  const isMinority = blocks.filter(alike).length <= blocks.length * minority;
  const kept: Block[] = [];
  for (const block of blocks) {
    const said = evidence.corrected.get(block.title);
    const previous = kept[kept.length - 1];
    if (said !== 'text' && (said === 'title' || !isMinority || !alike(block))) kept.push(block);
    else if (previous !== undefined) kept[kept.length - 1] = { ...previous, end: block.end };
  }
  return kept;
}

/** Rows that were no titles and are now, in order. */
function newTitles(evidence: Evidence, blocks: readonly Block[]): number[] {
  const titles = new Set(blocks.map((block) => block.title));
  const marked = [...evidence.corrected].filter(([row, is]) => is === 'title' && !titles.has(row)).map(([row]) => row);
  const likes = marked.flatMap((row) => rowsLike(evidence, row, titles, blocks.length));
  return [...new Set([...marked, ...likes])].sort((a, b) => a - b);
}

/** Rows like a marked one; none where there are more of them than articles, for then they are sub-headings. */
function rowsLike(evidence: Evidence, marked: number, titles: ReadonlySet<number>, most: number): number[] {
  const like = likeness(evidence, marked);
  const least = titleness(evidence, marked) - nearlyAsLike;
  const found: number[] = [];
  for (let row = 0; row < evidence.rows.count; row += 1) {
    const isOpen = !titles.has(row) && !evidence.corrected.has(row) && titlenessAt(evidence, row) >= Math.max(0, least);
    if (isOpen && likeness(evidence, row) === like) found.push(row);
  }
  return found.length <= most ? found : [];
}

function withTitles(evidence: Evidence, blocks: readonly Block[], titles: readonly number[]): Block[] {
  const result = [...blocks];
  for (const title of titles) {
    const index = result.findIndex((block) => block.end > title);
    const block = result[index];
    if (block === undefined) result.push({ first: title, title, end: evidence.rows.count, quality: 1 });
    else if (title < block.first) result.splice(index, 0, { first: title, title, end: block.first, quality: 1 });
    else if (isInHead(evidence, block, title)) result[index] = { ...block, title };
    else if (title < block.title) result.splice(index, 1, { ...block, title, end: block.title, quality: 1 }, { ...block, first: block.title });
    else result.splice(index, 1, { ...block, end: title }, { first: title, title, end: block.end, quality: 1 });
  }
  return result;
}

/** Whether a row stands with the block's title above all its text, so that it replaces that title. */
function isInHead(evidence: Evidence, block: Block, row: number): boolean {
  if (evidence.corrected.get(block.title) === 'title') return false;
  const upper = Math.min(block.title, row);
  return !hasProse(evidence, upper, Math.max(block.title, row));
}
