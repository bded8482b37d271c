import { countProse, hasProse, isMeta, isProse, isTextRow, markAt, occurrencesOf, type Findings } from '../findings/findings';
import { titlenessAt } from '../findings/titleness';
import { gapAbove, hasTrait, rowText, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import type { Sign } from '../signs/sign';
import { headLimits, titleLevels } from '../tuning/lineTuning';
import { mastheadLimits } from '../tuning/segmentTuning';
import { commonForm, cutBlocks, hasForm, makeBlock, rowsToText, type Block, type TitleForm } from './blocks';

/** The form shared by the titles of the blocks that begin at `boundaries`. */
export function titleFormOf(findings: Findings, boundaries: readonly number[]): TitleForm {
  return commonForm(findings, cutBlocks(findings, withAttachedRows(findings, boundaries)).filter((block) => block.quality > 0));
}

/**
 * Second look at a chosen segmentation, now that the common form of its titles is known: titles are found again,
 * a block without a title is joined to the one above, and masthead and contents above the first title and the
 * footer below the last article are left out. `sign` is the one by which the boundaries were found.
 * Where `keepsUntitled`, a block of text without a title is an article too.
 */
export function settleBlocks(findings: Findings, boundaries: readonly number[], form: TitleForm, sign: Sign, keepsUntitled = false): Block[] {
  if (sign.family === 'lead') return ledBlocks(findings, boundaries);
  const cut = cutBlocks(findings, withAttachedRows(findings, boundaries), form);
  // After the last closing line or separator there is no article text, unless the last article lacks one.
  const endsWithFooter = sign.family === 'closing' && !closesLast(findings, boundaries);
  const blocks: Block[] = [];
  cut.forEach((block, index) => {
    const previous = blocks[blocks.length - 1];
    const isFooter = endsWithFooter && index === cut.length - 1;
    if (index === 0) {
      const opening = firstArticle(findings, block, form);
      const article = opening ?? (keepsUntitled ? untitled(findings, block) : undefined);
      if (article !== undefined) blocks.push(article);
    } else if (blocks.length === 0 && isContentsEntry(findings, block)) {
      return;
    } else if (block.quality > 0 && bearsMark(findings, block, form) && !(isFooter && !hasText(findings, block))) {
      blocks.push(block);
    } else {
      const article = keepsUntitled ? untitled(findings, block) : undefined;
      if (article !== undefined) blocks.push(article);
      else if (previous !== undefined && !isFooter) blocks[blocks.length - 1] = { ...previous, end: block.end };
    }
  });
  return blocks;
}

/** Blocks whose titles are in the rows that they begin with; above the first there is a masthead at most. */
function ledBlocks({ rows }: Findings, boundaries: readonly number[]): Block[] {
  return boundaries.map((first, index) => ({ first, title: first, end: boundaries[index + 1] ?? rows.count, quality: 0 })).filter(({ first, end }) => first < end);
}

/** The block of an article without a title of its own line, which its first text stands for; undefined where it has none. */
function untitled(findings: Findings, block: Block): Block | undefined {
  const title = firstText(findings, block);
  return title === undefined ? undefined : { ...block, title, quality: 0 };
}

/** The first row of running text, or of a list whose items are as long. */
function firstText(findings: Findings, { first, end }: Block): number | undefined {
  for (let row = first; row < end; row += 1) if (isTextRow(findings, row)) return row;
  return undefined;
}

/** Whether the last row of the text closes an article too: nothing is below it. */
function closesLast({ rows }: Findings, boundaries: readonly number[]): boolean {
  return boundaries.at(-1) === rows.count;
}

function bearsMark(findings: Findings, block: Block, form: TitleForm): boolean {
  return !form.isMarked || markAt(findings, block.title)?.pattern === form.mark;
}

/**
 * A row right above a block's first row without a gap between, but with a gap above, belongs to that block: a kicker, a
 * message number. Not a line drawn between articles.
 */
function withAttachedRows(findings: Findings, boundaries: readonly number[]): number[] {
  const { rows } = findings;
  return boundaries.map((boundary) => {
    const top = Math.max(0, boundary - headLimits.attachedRows);
    let first = boundary;
    while (first > top && gapAbove(rows, first) === 0 && !isProse(findings, first - 1)) first -= 1;
    return gapAbove(rows, first) > 0 && !hasTrait(rows, first, trait.separator) ? first : boundary;
  });
}

/** An entry of a table of contents recurs as a title, and has no text below. */
function isContentsEntry(findings: Findings, block: Block): boolean {
  return occurrencesOf(findings, block.title) > 1 && !hasText(findings, block);
}

function hasText(findings: Findings, block: Block): boolean {
  return hasProse(findings, block.title + 1, block.end);
}

/** The first article, without a masthead or contents above it: its title has the form of titles here. */
function firstArticle(findings: Findings, block: Block, form: TitleForm): Block | undefined {
  if (form.overText && !hasText(findings, block)) return undefined;
  if (isNameOfPaper(findings, block.first)) {
    const isArticle = countProse(findings, block.first, block.end) > mastheadLimits.texts;
    return firstClear(findings, block, block.first + mastheadLimits.rows, form) ?? (isArticle ? block : undefined);
  }
  const below = rowBelowMasthead(findings, block, form);
  if (below !== undefined) return makeBlock(findings, below, block.end, form);
  if (block.quality > 0 && isClear(findings, block.title, form, titleLevels.likely)) return block;
  const hasTitle = block.quality > 0 && (form.mark === '' || hasForm(findings, block.title, form));
  return firstClear(findings, block, block.first, form) ?? (hasTitle ? block : undefined);
}

/** The block from the first row on, at or below `from`, that is clearly a title. */
function firstClear(findings: Findings, block: Block, from: number, form: TitleForm): Block | undefined {
  for (let row = from; row < block.end - 1; row += 1) {
    if (isClear(findings, row, form, titleLevels.clear)) return makeBlock(findings, row, block.end, form);
  }
  return undefined;
}

/** Whether a line below a short one has the issue number, unlike any other line: the masthead of a digest. */
function isNameOfPaper(findings: Findings, row: number): boolean {
  const { rows } = findings;
  const issue = row + 1;
  if (wordsOf(rows, row) > mastheadLimits.words || wordsOf(rows, issue) > mastheadLimits.words) return false;
  if (gapAbove(rows, issue) > 0 || gapAbove(rows, issue + 1) === 0) return false;
  if (!/\p{N}/u.test(rowText(rows, issue)) || isProse(findings, issue) || isMeta(findings, issue)) return false;
  return occurrencesOf(findings, issue) === 1;
}

/**
 * The title below a masthead that looks like a title itself: farther from its text than any other title, with a clear
 * title below it as far from the text as most are.
 */
function rowBelowMasthead(findings: Findings, block: Block, form: TitleForm): number | undefined {
  const distance = rowsToText(findings, block);
  if (block.quality <= 0 || distance < form.farthestText + mastheadLimits.rows) return undefined;
  const row = block.title + distance - form.toText;
  return gapAbove(findings.rows, row) > 0 && isClear(findings, row, form, titleLevels.clear) ? row : undefined;
}

function isClear(findings: Findings, row: number, form: TitleForm, least: number): boolean {
  const isShouted = hasTrait(findings.rows, row, trait.capitals) && !form.capitals;
  return titlenessAt(findings, row) >= least && !isShouted && leadsToText(findings, row) && hasForm(findings, row, form);
}

/**
 * Below a title is text, or a line or two (a dek, a caption) and then text; a dek may be a short list, if text follows
 * at once. Entries of a table of contents recur as titles, or lead to a title.
 */
function leadsToText(findings: Findings, row: number): boolean {
  const isItem = (each: number) => hasTrait(findings.rows, each, trait.listItem);
  let below = row + 1;
  while (below <= row + headLimits.dekItems && isItem(below) && occurrencesOf(findings, below) <= 1) below += 1;
  if (below > row + 1) return isText(findings, below);
  for (; below <= row + headLimits.toText; below += 1) {
    if (isText(findings, below)) return true;
    if (isItem(below) || occurrencesOf(findings, below) > 1) return false;
  }
  return false;
}

function isText(findings: Findings, row: number): boolean {
  return isProse(findings, row) || isMeta(findings, row);
}
