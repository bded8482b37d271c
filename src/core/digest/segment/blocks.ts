import { hasProse, isMeta, isProse, markAt, titlenessAt, type Evidence } from '../evidence/evidence';
import { gapAbove, hasTrait, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { noSigns, type SignsAround } from './signsAround';

/** Rows `[first, end)` that hold one article, with the row of its title. */
export interface Block {
  readonly first: number;
  readonly title: number;
  readonly end: number;
  /** How sure the title is, -1 to 1. */
  readonly quality: number;
}

/** The form that most titles of a segmentation share; it decides where two rows could be the title. */
export interface TitleForm {
  /** Rows of the block above the title, and the share of the titles that stand there. */
  readonly offset: number;
  readonly offsetShare: number;
  readonly gapBelow: boolean;
  /** Rows from a title to the first running text below it: as many as most have, and as the one farthest from its text has. */
  readonly toText: number;
  readonly farthestText: number;
  /** Whether (nearly) all titles have running text below. */
  readonly overText: boolean;
  readonly capitals: boolean;
  readonly mark: string;
  /** Whether nearly all titles bear the mark: a row without it is no title here. */
  readonly isMarked: boolean;
  /** Marks that a fair part of the titles bears: they are no words of these titles. */
  readonly marks: ReadonlySet<string>;
  /** Signs that (nearly) all titles begin or end with: they are no words of theirs either. */
  readonly around: SignsAround;
}

/** A title stands among the first rows of its block. */
const headRowsAtMost = 12;
/** Below this a row is no title. */
const leastTitle = 0.15;
const badBlock = -0.7;
const fairTitle = 0.5;
const belowFairTitle = 0.45;
const paperAbove = 0.1;
const wordsOfPaper = 3;
const fewestMarked = 3;
const markedShare = 0.2;
const nearlyAll = 0.8;
const overTextShare = 0.9;
const titleAlone = 0.5;
const withoutText = 0.25;

/** Cuts the rows at `boundaries` (ascending) and finds each block's title. Blocks without rows are left out. */
export function cutBlocks(evidence: Evidence, boundaries: readonly number[], form?: TitleForm): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (const boundary of boundaries) {
    if (boundary > first) blocks.push(makeBlock(evidence, first, boundary, form));
    first = Math.max(first, boundary);
  }
  if (first < evidence.rows.count) blocks.push(makeBlock(evidence, first, evidence.rows.count, form));
  return blocks;
}

/** The block of the rows `[first, end)`: its title is the row most like one above the first running text. */
export function makeBlock(evidence: Evidence, first: number, end: number, form?: TitleForm): Block {
  let title = first;
  let best = -2;
  for (let row = first; row < Math.min(end, first + headRowsAtMost); row += 1) {
    // Of two rows alike the upper one is the title; what looks better below a fair title is a dek or a sub-heading.
    const isBelowFair = form === undefined && titlenessAt(evidence, title) >= fairTitle ? belowFairTitle : 0;
    const likeness = titlenessAt(evidence, row) - (row - first) * 0.02 + formBonus(evidence, row, row - first, form);
    const threshold = isBelowFair > 0 && isPaperAbove(evidence, title, row) ? -paperAbove : isBelowFair;
    if (likeness - threshold > best) {
      best = likeness;
      title = row;
    }
    if (isProse(evidence, row)) break;
  }
  const likeness = titlenessAt(evidence, title);
  return { first, title, end, quality: likeness < leastTitle ? badBlock : likeness - bodyPenalty(evidence, title, end) };
}

/** Names of papers stand above a date, and the headline below it. */
function isPaperAbove(evidence: Evidence, title: number, row: number): boolean {
  if (wordsOf(evidence.rows, title) > wordsOfPaper || wordsOf(evidence.rows, row) <= wordsOfPaper || isMeta(evidence, row)) return false;
  for (let between = title + 1; between < row; between += 1) if (isMeta(evidence, between)) return true;
  return false;
}

/** A title alone is hardly an article, one over lines that are no running text less surely one. */
function bodyPenalty(evidence: Evidence, title: number, end: number): number {
  if (end - title <= 1) return titleAlone;
  return hasProse(evidence, title + 1, Math.min(end, title + headRowsAtMost)) ? 0 : withoutText;
}

/** The commonest form of the titles of `blocks`. */
export function commonForm(evidence: Evidence, blocks: readonly Block[]): TitleForm {
  const marks = new Map<string, number>();
  const offsets = new Map<number, number>();
  let gaps = 0;
  let capitals = 0;
  let farthestText = 0;
  let withText = 0;
  const distances = new Map<number, number>();
  for (const block of blocks) {
    // Above the first article there may be a masthead.
    if (block !== blocks[0]) {
      const distance = rowsToText(evidence, block);
      distances.set(distance, (distances.get(distance) ?? 0) + 1);
      farthestText = Math.max(farthestText, distance);
      if (block.title + distance < block.end && isProse(evidence, block.title + distance)) withText += 1;
    }
    if (hasTrait(evidence.rows, block.title, trait.capitals)) capitals += 1;
    const offset = block.title - block.first;
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    if (gapAbove(evidence.rows, block.title + 1) > 0) gaps += 1;
    const pattern = markAt(evidence, block.title)?.pattern ?? '';
    marks.set(pattern, (marks.get(pattern) ?? 0) + 1);
  }
  const mark = mostFrequent(marks);
  const offset = mostFrequent(offsets);
  return {
    offset: offset?.[0] ?? 0,
    offsetShare: (offset?.[1] ?? 0) / Math.max(1, blocks.length),
    gapBelow: gaps * 2 > blocks.length,
    toText: mostFrequent(distances)?.[0] ?? 1,
    farthestText,
    overText: withText >= (blocks.length - 1) * overTextShare,
    capitals: capitals * 2 > blocks.length,
    isMarked: mark !== undefined && mark[0] !== '' && mark[1] >= Math.max(fewestMarked, blocks.length * nearlyAll),
    mark: mark !== undefined && mark[1] * 2 > blocks.length ? mark[0] : '',
    around: noSigns,
    marks: new Set([...marks].filter(([, count]) => count >= Math.max(fewestMarked, blocks.length * markedShare) || count * 2 > blocks.length).map(([pattern]) => pattern)),
  };
}

/** Rows from the title of a block to its first running text; as far as a head is looked at where there is none. */
export function rowsToText(evidence: Evidence, { title, end }: Pick<Block, 'title' | 'end'>): number {
  let row = title + 1;
  while (row < Math.min(end, title + headRowsAtMost) && !isProse(evidence, row)) row += 1;
  return row - title;
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): readonly [T, number] | undefined {
  let most: readonly [T, number] | undefined;
  for (const entry of counts) if (most === undefined || entry[1] > most[1]) most = entry;
  return most;
}

/** Whether a row has the form that titles have here. */
export function hasForm(evidence: Evidence, row: number, form: TitleForm): boolean {
  const pattern = markAt(evidence, row)?.pattern ?? '';
  return gapAbove(evidence.rows, row + 1) > 0 === form.gapBelow && (form.mark === '' || pattern === form.mark);
}

/** A labelled title is one for sure; else what the other titles have in common speaks for a row. */
function formBonus(evidence: Evidence, row: number, offset: number, form: TitleForm | undefined): number {
  const labelled = markAt(evidence, row)?.pattern === 'title-label' ? 1 : 0;
  if (form === undefined) return labelled;
  return labelled + (hasForm(evidence, row, form) ? 0.2 : 0) + (offset === form.offset ? 0.8 * form.offsetShare : 0);
}
