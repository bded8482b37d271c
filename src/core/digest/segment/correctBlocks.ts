import { hasProse, isMeta, isProse, markAt, type Findings } from '../findings/findings';
import { titleness, titlenessAt } from '../findings/titleness';
import { gapAbove, hasTrait, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { correctionLimits as limits } from '../tuning/segmentTuning';
import type { Block } from './blocks';

/**
 * The blocks after the researcher's corrections. A corrected line is obeyed exactly. The rest learns from it: a line
 * marked as a title makes titles of similar lines that nearly were, one marked as text demotes similar titles, unless
 * most titles look like that.
 */
export function correctBlocks(findings: Findings, blocks: readonly Block[]): readonly Block[] {
  if (findings.corrected.size === 0) return blocks;
  return withTitles(findings, withoutTitles(findings, blocks), newTitles(findings, blocks));
}

/** What rows look like to a reader: mark, capitals, gaps around, what is below, short or long. */
function likeness(findings: Findings, row: number): string {
  const { rows } = findings;
  const words = wordsOf(rows, row);
  const below = isProse(findings, row + 1) ? 'text' : isMeta(findings, row + 1) ? 'head' : 'other';
  return [
    markAt(findings, row)?.pattern ?? '', hasTrait(rows, row, trait.capitals), hasTrait(rows, row, trait.sentenceEnd),
    gapAbove(rows, row) > 0, gapAbove(rows, row + 1) > 0, below,
    words <= limits.shortWords ? 'short' : words <= limits.headlineWords ? 'headline' : 'long',
  ].join(' ');
}

function likenessOf(findings: Findings, is: 'title' | 'text'): Set<string> {
  return new Set([...findings.corrected].filter(([, each]) => each === is).map(([row]) => likeness(findings, row)));
}

/** Blocks whose title is not one are joined to the block above; above the first there is only a masthead. */
function withoutTitles(findings: Findings, blocks: readonly Block[]): Block[] {
  const doubted = likenessOf(findings, 'text');
  for (const like of likenessOf(findings, 'title')) doubted.delete(like);
  const alike = (block: Block) => doubted.has(likeness(findings, block.title));
  const isMinority = blocks.filter(alike).length <= blocks.length * limits.minority;
  const kept: Block[] = [];
  for (const block of blocks) {
    const said = lostItsTitle(findings, block) ? 'text' : findings.corrected.get(block.title);
    const previous = kept[kept.length - 1];
    if (said !== 'text' && (said === 'title' || !isMinority || !alike(block))) kept.push(block);
    else if (previous !== undefined) kept[kept.length - 1] = { ...previous, end: block.end };
  }
  return kept;
}

/** Whether the title of a block was marked as text, and its own text is all that is left to take for one. */
function lostItsTitle(findings: Findings, { first, title }: Block): boolean {
  if (!isProse(findings, title)) return false;
  for (let row = first; row < title; row += 1) if (findings.corrected.get(row) === 'text') return true;
  return false;
}

/** Rows that have become titles, in order. */
function newTitles(findings: Findings, blocks: readonly Block[]): number[] {
  const titles = new Set(blocks.map((block) => block.title));
  const marked = [...findings.corrected].filter(([row, is]) => is === 'title' && !titles.has(row)).map(([row]) => row);
  const likes = marked.flatMap((row) => rowsLike(findings, row, titles, blocks.length));
  return [...new Set([...marked, ...likes])].sort((a, b) => a - b);
}

/** Rows like a marked one; none if there are more of them than articles, since then they are sub-headings. */
function rowsLike(findings: Findings, marked: number, titles: ReadonlySet<number>, most: number): number[] {
  const like = likeness(findings, marked);
  const least = titleness(findings, marked) - limits.nearlyAsLike;
  const found: number[] = [];
  for (let row = 0; row < findings.rows.count; row += 1) {
    const isOpen = !titles.has(row) && !findings.corrected.has(row) && titlenessAt(findings, row) >= Math.max(0, least);
    if (isOpen && likeness(findings, row) === like) found.push(row);
  }
  return found.length <= most ? found : [];
}

function withTitles(findings: Findings, blocks: readonly Block[], titles: readonly number[]): Block[] {
  const result = [...blocks];
  for (const title of titles) {
    const index = result.findIndex((block) => block.end > title);
    const block = result[index];
    if (block === undefined) result.push({ first: title, title, end: findings.rows.count, quality: 1 });
    else if (title < block.first) result.splice(index, 0, { first: title, title, end: block.first, quality: 1 });
    else if (isInHead(findings, block, title)) result[index] = { ...block, title };
    else result.splice(index, 1, ...cutAt(block, title));
  }
  return result;
}

/** The block cut in two at a title, which is above or below its own. */
function cutAt(block: Block, title: number): [Block, Block] {
  if (title < block.title) return [{ ...block, title, end: block.title, quality: 1 }, { ...block, first: block.title }];
  return [{ ...block, end: title }, { first: title, title, end: block.end, quality: 1 }];
}

/** Whether a row is, like the block's title, above all its text, so that it replaces that title. */
function isInHead(findings: Findings, block: Block, row: number): boolean {
  if (findings.corrected.get(block.title) === 'title') return false;
  const upper = Math.min(block.title, row);
  return !hasProse(findings, upper, Math.max(block.title, row));
}
