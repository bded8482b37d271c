import { hasProse, isMeta, isProse, markAt, type Findings } from '../findings/findings';
import { titlenessAt } from '../findings/titleness';
import { gapAbove, hasTrait, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { headLimits, titleLevels, titleWords } from '../tuning/lineTuning';
import { blockWeights, formLimits } from '../tuning/segmentTuning';
import { noSigns, type SignsAround } from './signsAround';

/** Rows `[first, end)` that contain one article, with the row of its title. */
export interface Block {
  readonly first: number;
  readonly title: number;
  readonly end: number;
  /** How sure the title is, -1 to 1. */
  readonly quality: number;
}

/** The form that most titles of a segmentation share; it decides where two rows could be the title. */
export interface TitleForm {
  /** Rows of the block above the title, and the share of the titles that are there. */
  readonly offset: number;
  readonly offsetShare: number;
  readonly gapBelow: boolean;
  /** Rows from a title to the first running text below it: the usual number, and the largest. */
  readonly toText: number;
  readonly farthestText: number;
  /** Whether (nearly) all titles have running text below. */
  readonly overText: boolean;
  readonly capitals: boolean;
  readonly mark: string;
  /** Whether nearly all titles bear the mark: a row without it is not a title here. */
  readonly isMarked: boolean;
  /** Marks that a fair share of the titles bear: they are not words of these titles. */
  readonly marks: ReadonlySet<string>;
  /** Signs that (nearly) all titles begin or end with: they are not words of the titles either. */
  readonly around: SignsAround;
}

/** Cuts the rows at `boundaries` (ascending) and finds each block's title. Blocks without rows are left out. */
export function cutBlocks(findings: Findings, boundaries: readonly number[], form?: TitleForm): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (const boundary of boundaries) {
    if (boundary > first) blocks.push(makeBlock(findings, first, boundary, form));
    first = Math.max(first, boundary);
  }
  if (first < findings.rows.count) blocks.push(makeBlock(findings, first, findings.rows.count, form));
  return blocks;
}

/** The block of the rows `[first, end)`: its title is the row above the first running text that is most like one. */
export function makeBlock(findings: Findings, first: number, end: number, form?: TitleForm): Block {
  let title = first;
  let best = -Infinity;
  for (let row = first; row < Math.min(end, first + headLimits.rows); row += 1) {
    const offset = row - first;
    const likeness = titlenessAt(findings, row) + offset * blockWeights.perRow + formBonus(findings, row, offset, form);
    if (likeness - lead(findings, title, row, form) > best) {
      best = likeness;
      title = row;
    }
    if (isProse(findings, row)) break;
  }
  return titledBlock(findings, first, title, end);
}

function titledBlock(findings: Findings, first: number, title: number, end: number): Block {
  const likeness = titlenessAt(findings, title);
  const isTitle = likeness >= titleLevels.least;
  return { first, title, end, quality: isTitle ? likeness + bodyScore(findings, title, end) : blockWeights.withoutTitle };
}

/** The blocks with the next row that may be one as title: names of papers, rubrics and page numbers may be as like titles as the titles below. */
export function titlesBelow(findings: Findings, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const { first, title, end } = block;
    if (findings.corrected.get(title) === 'title') return block;
    for (let row = title + 1; row < Math.min(end, title + headLimits.rows) && !isProse(findings, row); row += 1) {
      if (titlenessAt(findings, row) >= titleLevels.least) return titledBlock(findings, first, row, end);
    }
    return block;
  });
}

/**
 * How much more like a title a row must be than the best one above it: what looks better below a fair title is a dek or
 * a sub-heading.
 */
function lead(findings: Findings, title: number, row: number, form: TitleForm | undefined): number {
  if (form !== undefined || titlenessAt(findings, title) < titleLevels.fair) return 0;
  return isPaperAbove(findings, title, row) ? blockWeights.belowPaper : blockWeights.belowFairTitle;
}

/** Names of papers come above a date, and the headline below it. */
function isPaperAbove(findings: Findings, title: number, row: number): boolean {
  const { rows } = findings;
  if (wordsOf(rows, title) > titleWords.rubric || wordsOf(rows, row) <= titleWords.rubric || isMeta(findings, row)) return false;
  for (let between = title + 1; between < row; between += 1) if (isMeta(findings, between)) return true;
  return false;
}

/** A title alone is hardly an article, one above lines that are not running text less certainly one. */
function bodyScore(findings: Findings, title: number, end: number): number {
  if (end - title <= 1) return blockWeights.titleAlone;
  return hasProse(findings, title + 1, Math.min(end, title + headLimits.rows)) ? 0 : blockWeights.withoutText;
}

/** The commonest form of the titles of `blocks`. */
export function commonForm(findings: Findings, blocks: readonly Block[]): TitleForm {
  const { rows } = findings;
  const count = blocks.length;
  const [mark, bearers] = mostFrequent(countsBy(blocks, ({ title }) => markAt(findings, title)?.pattern ?? '')) ?? ['', 0];
  const [offset, atOffset] = mostFrequent(countsBy(blocks, ({ title, first }) => title - first)) ?? [0, 0];
  return {
    offset,
    offsetShare: atOffset / Math.max(1, count),
    gapBelow: blocks.filter(({ title }) => gapAbove(rows, title + 1) > 0).length * 2 > count,
    ...distanceToText(findings, blocks),
    capitals: blocks.filter(({ title }) => hasTrait(rows, title, trait.capitals)).length * 2 > count,
    isMarked: mark !== '' && bearers >= Math.max(formLimits.marked, count * formLimits.allMarkedShare),
    mark: bearers * 2 > count ? mark : '',
    around: noSigns,
    marks: commonMarks(findings, blocks),
  };
}

/** Patterns of the marks that a fair share of the titles bear; '' where as many bear none. */
export function commonMarks(findings: Findings, blocks: readonly Block[]): ReadonlySet<string> {
  const counts = countsBy(blocks, ({ title }) => markAt(findings, title)?.pattern ?? '');
  const least = Math.max(formLimits.marked, blocks.length * formLimits.markedShare);
  return new Set([...counts].filter(([, count]) => count >= least || count * 2 > blocks.length).map(([pattern]) => pattern));
}

/** How far the text is from the titles. The first block is left out: above the first article there may be a masthead. */
function distanceToText(findings: Findings, [, ...blocks]: readonly Block[]): Pick<TitleForm, 'toText' | 'farthestText' | 'overText'> {
  const distances = blocks.map((block) => rowsToText(findings, block));
  const withText = blocks.filter(({ title, end }, index) => {
    const text = title + (distances[index] ?? 0);
    return text < end && isProse(findings, text);
  });
  return {
    toText: mostFrequent(countsBy(distances, (distance) => distance))?.[0] ?? 1,
    farthestText: distances.reduce((most, distance) => Math.max(most, distance), 0),
    overText: withText.length >= blocks.length * formLimits.overTextShare,
  };
}

/** Rows from the title of a block to its first running text; up to the length of a head if there is none. */
export function rowsToText(findings: Findings, { title, end }: Pick<Block, 'title' | 'end'>): number {
  let row = title + 1;
  while (row < Math.min(end, title + headLimits.rows) && !isProse(findings, row)) row += 1;
  return row - title;
}

function countsBy<T, K>(values: readonly T[], key: (value: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return counts;
}

/** The first of the entries with the highest count. */
function mostFrequent<K>(counts: ReadonlyMap<K, number>): readonly [K, number] | undefined {
  let most: readonly [K, number] | undefined;
  for (const entry of counts) if (most === undefined || entry[1] > most[1]) most = entry;
  return most;
}

/** Whether a row has the form of titles here. */
export function hasForm(findings: Findings, row: number, form: TitleForm): boolean {
  const pattern = markAt(findings, row)?.pattern ?? '';
  return gapAbove(findings.rows, row + 1) > 0 === form.gapBelow && (form.mark === '' || pattern === form.mark);
}

/** A labelled title is certain; otherwise, what the other titles have in common counts for a row. */
function formBonus(findings: Findings, row: number, offset: number, form: TitleForm | undefined): number {
  const labelled = markAt(findings, row)?.kind === 'label' ? blockWeights.labelled : 0;
  if (form === undefined) return labelled;
  const formed = hasForm(findings, row, form) ? blockWeights.form : 0;
  return labelled + formed + (offset === form.offset ? blockWeights.place * form.offsetShare : 0);
}
