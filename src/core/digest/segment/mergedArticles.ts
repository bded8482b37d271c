import { hasProse, isMeta, isProse, type Findings } from '../findings/findings';
import { titlenessAt } from '../findings/titleness';
import { endOf, lengthOf, wordsOf } from '../rows/rows';
import { longestTitle, titleLevels } from '../tuning/lineTuning';
import { mergeLimits } from '../tuning/segmentTuning';
import { hasForm, type Block, type TitleForm } from './blocks';
import { changesSubject } from './cohesion';

/** Rows in blocks that look like titles above another subject: titles if there are several, doubtful if there is one. */
export function possibleTitles(
  findings: Findings, blocks: readonly Block[], { form, titleWords }: { readonly form: TitleForm; readonly titleWords: number },
): number[] {
  return blocks.flatMap((block) => titlesInside(findings, block, form, titleWords));
}

/** The blocks, with those that contain several articles cut at their titles. */
export function splitMerged(findings: Findings, blocks: readonly Block[], form: TitleForm, titleWords: number): Block[] {
  return blocks.flatMap((block) => {
    const titles = titlesInside(findings, block, form, titleWords);
    const ends = [...titles, block.end];
    const added = titles.map((title, index): Block => {
      const end = ends[index + 1] ?? block.end;
      return { first: title, title, end, quality: titlenessAt(findings, title) };
    });
    return [{ ...block, end: ends[0] ?? block.end }, ...added];
  });
}

/**
 * Where only their shape shows titles, some are sub-headings: much shorter than the usual title, above text that
 * continues the same subject. Their blocks are joined to those above.
 */
export function joinSubheadings(findings: Findings, blocks: readonly Block[], titleWords: number): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined[joined.length - 1];
    const most = Math.min(mergeLimits.subheadingWords, titleWords - mergeLimits.fewerThanUsual);
    if (above !== undefined && isShort(findings, block, most) && goesOn(findings, above, block)) joined[joined.length - 1] = { ...above, end: block.end };
    else joined.push(block);
  }
  return joined;
}

/** The blocks, those with titles as short as sub-headings joined to the ones above, whatever they are about. */
export function joinShort(findings: Findings, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined[joined.length - 1];
    if (above !== undefined && isShort(findings, block, mergeLimits.subheadingWords)) joined[joined.length - 1] = { ...above, end: block.end };
    else joined.push(block);
  }
  return joined;
}

/** Whether a title may be a sub-heading: a line about the article, such as its date, is below none. */
function isShort(findings: Findings, { title }: Block, mostWords: number): boolean {
  return wordsOf(findings.rows, title) <= mostWords && !isMeta(findings, title + 1);
}

/** Whether the text of a block has the same subject as the text above it. */
function goesOn({ rows }: Findings, above: Block, block: Block): boolean {
  return !changesSubject(rows, endOf(rows, above.title), block.title, endOf(rows, block.end - 1));
}

/** The median number of words of the titles. */
export function usualTitleWords(findings: Findings, blocks: readonly Block[]): number {
  const words = blocks.map(({ title }) => wordsOf(findings.rows, title)).sort((a, b) => a - b);
  return words[Math.floor(words.length / 2)] ?? 0;
}

function titlesInside(findings: Findings, block: Block, form: TitleForm, titleWords: number): number[] {
  const { rows } = findings;
  const found: number[] = [];
  let above = block.title;
  for (let row = block.title + 2; row < block.end - 1; row += 1) {
    if (lengthOf(rows, row) > longestTitle || isProse(findings, row) || !isLikeTitles(findings, row, form, titleWords)) continue;
    if (!hasProse(findings, above + 1, row) || !changesSubject(rows, endOf(rows, above), row, endOf(rows, block.end - 1))) continue;
    found.push(row);
    above = row;
  }
  return found;
}

function isLikeTitles(findings: Findings, row: number, form: TitleForm, titleWords: number): boolean {
  if (wordsOf(findings.rows, row) < Math.max(mergeLimits.words, titleWords - mergeLimits.fewerThanUsual)) return false;
  const leadsToText = isProse(findings, row + 1) || isMeta(findings, row + 1);
  return leadsToText && titlenessAt(findings, row) >= titleLevels.certain && hasForm(findings, row, form);
}
