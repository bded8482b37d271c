import { hasProse, isMeta, isProse, markAt, occurrencesOf, titlenessAt, type Evidence } from '../evidence/evidence';
import { gapAbove, hasTrait, rowText, wordsOf } from '../rows/rows';
import { trait } from '../rows/traits';
import { commonForm, cutBlocks, hasForm, makeBlock, rowsToText, type Block, type TitleForm } from './blocks';

const attachedAtMost = 4;
/** A title at the usual place need be less like one than a row that is searched for. */
const likelyTitle = 0.4;
const clearTitle = 0.6;
const headRowsAtMost = 3;
const dekItemsAtMost = 5;
/** A masthead has a row or more below the name of the paper. */
const rowsOfMasthead = 2;
const wordsOfPaper = 5;
const textsOfMasthead = 2;

/** The form that the titles of the blocks share which begin at `boundaries`. */
export function titleFormOf(evidence: Evidence, boundaries: readonly number[]): TitleForm {
  return commonForm(evidence, cutBlocks(evidence, withAttachedRows(evidence, boundaries)).filter((block) => block.quality > 0));
}

/**
 * Second look at a chosen segmentation, now that the common form of its titles is known: titles are found again,
 * a block without a title is joined to the one above, and masthead and contents above the first title and the
 * footer below the last article are left out. `signal` is the sign by which the boundaries were found.
 */
export function settleBlocks(evidence: Evidence, boundaries: readonly number[], form: TitleForm, signal: string): Block[] {
  const cut = cutBlocks(evidence, withAttachedRows(evidence, boundaries), form);
  const endsWithFooter = isClosing(signal);
  const blocks: Block[] = [];
  cut.forEach((block, index) => {
    const previous = blocks[blocks.length - 1];
    const isFooter = endsWithFooter && index === cut.length - 1;
    if (index === 0) {
      const opening = firstArticle(evidence, block, form);
      if (opening !== undefined) blocks.push(opening);
    } else if (blocks.length === 0 && isContentsEntry(evidence, block)) {
      return;
    } else if (block.quality > 0 && bearsMark(evidence, block, form) && !(isFooter && !hasText(evidence, block))) {
      blocks.push(block);
    } else if (previous !== undefined && !isFooter) {
      blocks[blocks.length - 1] = { ...previous, end: block.end };
    }
  });
  return blocks;
}

function bearsMark(evidence: Evidence, block: Block, form: TitleForm): boolean {
  return !form.isMarked || markAt(evidence, block.title)?.pattern === form.mark;
}

/** Behind the last closing line or separator stands no article's text. */
function isClosing(signal: string): boolean {
  return signal.startsWith('closing-') || signal === 'separator';
}

/**
 * A row that hangs on a block's first row without a gap, and has a gap above, belongs to that block:
 * a kicker, a message number. Not a line drawn between articles.
 */
function withAttachedRows(evidence: Evidence, boundaries: readonly number[]): number[] {
  const { rows } = evidence;
  return boundaries.map((boundary) => {
    let first = boundary;
    while (first > 0 && first > boundary - attachedAtMost && gapAbove(rows, first) === 0 && !isProse(evidence, first - 1)) first -= 1;
    return gapAbove(rows, first) > 0 && !hasTrait(rows, first, trait.separator) ? first : boundary;
  });
}

/** An entry of a table of contents comes again as a title, and has no text below. */
function isContentsEntry(evidence: Evidence, block: Block): boolean {
  return occurrencesOf(evidence, block.title) > 1 && !hasText(evidence, block);
}

function hasText(evidence: Evidence, block: Block): boolean {
  return hasProse(evidence, block.title + 1, block.end);
}

/** The first article, without a masthead or contents above it: its title has the form that titles have here. */
function firstArticle(evidence: Evidence, block: Block, form: TitleForm): Block | undefined {
  if (form.overText && !hasText(evidence, block)) return undefined;
  if (isNameOfPaper(evidence, block.first)) return firstClear(evidence, block, block.first + 2, form) ?? (textsOf(evidence, block) > textsOfMasthead ? block : undefined);
  const below = rowBelowMasthead(evidence, block, form);
  if (below !== undefined) return makeBlock(evidence, below, block.end, form);
  if (block.quality > 0 && isClear(evidence, block.title, form, likelyTitle)) return block;
  return firstClear(evidence, block, block.first, form) ?? (block.quality > 0 && (form.mark === '' || hasForm(evidence, block.title, form)) ? block : undefined);
}

/** The block from the first row on, at or below `from`, that is clearly a title. */
function firstClear(evidence: Evidence, block: Block, from: number, form: TitleForm): Block | undefined {
  for (let row = from; row < block.end - 1; row += 1) {
    if (isClear(evidence, row, form, clearTitle)) return makeBlock(evidence, row, block.end, form);
  }
  return undefined;
}

/** Whether below a short line another tells the issue, with a number, as no other line does: the masthead of a digest. */
function isNameOfPaper(evidence: Evidence, row: number): boolean {
  const { rows } = evidence;
  const issue = row + 1;
  if (wordsOf(rows, row) > wordsOfPaper || wordsOf(rows, issue) > wordsOfPaper || gapAbove(rows, issue) > 0 || gapAbove(rows, issue + 1) === 0) return false;
  return /\p{N}/u.test(rowText(rows, issue)) && !isProse(evidence, issue) && !isMeta(evidence, issue) && occurrencesOf(evidence, issue) === 1;
}

function textsOf(evidence: Evidence, block: Block): number {
  let texts = 0;
  for (let row = block.first; row < block.end; row += 1) if (isProse(evidence, row)) texts += 1;
  return texts;
}

/**
 * The title below a masthead that looks like a title itself: farther from its text than any other title is, with a clear
 * title below it as far from the text as most are.
 */
function rowBelowMasthead(evidence: Evidence, block: Block, form: TitleForm): number | undefined {
  const distance = rowsToText(evidence, block);
  if (block.quality <= 0 || distance < form.farthestText + rowsOfMasthead) return undefined;
  const row = block.title + distance - form.toText;
  return gapAbove(evidence.rows, row) > 0 && isClear(evidence, row, form, clearTitle) ? row : undefined;
}

function isClear(evidence: Evidence, row: number, form: TitleForm, least: number): boolean {
  const isShouted = hasTrait(evidence.rows, row, trait.capitals) && !form.capitals;
  return titlenessAt(evidence, row) >= least && !isShouted && leadsToText(evidence, row) && hasForm(evidence, row, form);
}

/**
 * Below a title stands text, or a line or two (a dek, a caption) and then text; a dek may be a short list, when text
 * follows it at once. Entries of a table of contents come again as titles, or lead to a title.
 */
function leadsToText(evidence: Evidence, row: number): boolean {
  let below = row + 1;
  while (below <= row + dekItemsAtMost && hasTrait(evidence.rows, below, trait.listItem) && occurrencesOf(evidence, below) <= 1) below += 1;
  if (below > row + 1) return isText(evidence, below);
  for (; below <= row + headRowsAtMost; below += 1) {
    if (isText(evidence, below)) return true;
    if (hasTrait(evidence.rows, below, trait.listItem) || occurrencesOf(evidence, below) > 1) return false;
  }
  return false;
}

function isText(evidence: Evidence, row: number): boolean {
  return isProse(evidence, row) || isMeta(evidence, row);
}
