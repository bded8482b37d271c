import type { TextEdit } from '../../text/textEdits';
import { makeArticle } from '../article/makeArticle';
import { movedArticle, withTheseIds } from '../article/moveArticle';
import { readTitle } from '../article/title';
import { idsOf } from '../articleId';
import { formatDigest, type FormatState } from '../formats/readFormat';
import { withFrontMatter } from '../headerFields/frontMatter';
import { withHeaderFields } from '../headerFields/headerFields';
import { describeLayout } from '../layout/describeLayout';
import { sampleRanges } from '../layout/sampleRows';
import { boundariesByAny } from '../signs/rule';
import { applied, parseForUpdates, type DigestParse, type ParseState } from '../parse/parseDigest';
import type { Block } from '../segment/blocks';
import { signLimits } from '../tuning/lineTuning';
import type { Article } from '../types';
import { updateFormat } from './updateFormat';
import { spliceFindings, type SplicedFindings } from './spliceFindings';
import { spliceRows, type SplicedRows } from './spliceRows';

/** A digest after an edit. */
export interface UpdatedDigest {
  readonly digest: DigestParse;
  /**
   * Whether it is exactly the result of a full parse. Otherwise the edit may have changed the layout itself: a full
   * parse should follow.
   */
  readonly settled: boolean;
}

/**
 * The digest after `edit`, which led to `text`. A large digest is cut by its known layout, and only rows and articles
 * near the edit are reread; a small one is reparsed. Values in, values out.
 */
export function updateDigest(previous: DigestParse, text: string, edit: TextEdit): UpdatedDigest {
  const { state, formatState } = previous;
  if (edit.text.includes('\0')) return whole(previous, text);
  if (formatState !== undefined) return updatedFormat(previous, formatState, text, edit) ?? whole(previous, text);
  if (state === undefined) return whole(previous, text);
  const spliced = spliceRows(state.findings.rows, text, edit);
  const ranges = sampleRanges(spliced.rows.count);
  if (ranges.length < 2) return whole(previous, text);
  const near = spliceFindings(state.findings, spliced);
  const updated = applied(near.findings, state.learned, boundariesAfter(state, spliced, near));
  if (updated === undefined) return whole(previous, text);
  const articles = articlesOf(updated, previous, state, spliced, near);
  const layout = describeLayout(updated.findings, updated.blocks, updated.learned);
  const digest: DigestParse = { text, corrections: previous.corrections, parsed: { format: null, articles, layout, issues: [] }, state: updated };
  return { digest, settled: !touchesSample(spliced, state.findings.rows.count, ranges) };
}

function whole(previous: DigestParse, text: string): UpdatedDigest {
  return { digest: parseForUpdates(text, previous.corrections), settled: true };
}

function updatedFormat(previous: DigestParse, state: FormatState, text: string, edit: TextEdit): UpdatedDigest | undefined {
  const updated = updateFormat(state, text, edit);
  if (updated === undefined) return undefined;
  const digest: DigestParse = { text, corrections: previous.corrections, parsed: formatDigest(updated.state), formatState: updated.state };
  return { digest, settled: updated.settled };
}

/** Where blocks begin after an edit: far from it where they began before. */
function boundariesAfter({ boundaries, learned }: ParseState, { oldEnd, newEnd }: SplicedRows, near: SplicedFindings): number[] {
  const { rows } = near.findings;
  const reach = signLimits.reach;
  const shift = newEnd - oldEnd;
  const first = Math.max(0, near.first - reach);
  const end = Math.min(rows.count, near.end + reach);
  const found = boundariesByAny(near.findings, learned.segmentation.rules, Math.max(0, first - reach), Math.min(rows.count, end + reach));
  return [
    ...boundaries.filter((row) => row < first),
    ...found.filter((row) => row >= first && row < end),
    ...boundaries.filter((row) => row + shift >= end).map((row) => row + shift),
  ];
}

/** Whether rows changed from which the layout is learned. The first and the last row that were reread did not. */
function touchesSample({ rows, first, newEnd }: SplicedRows, oldCount: number, ranges: readonly (readonly [number, number])[]): boolean {
  return rows.count !== oldCount || ranges.some(([from, to]) => first < to && newEnd > from);
}

/** The articles: those whose rows are far from the edit are reused, moved as the text was. */
function articlesOf(
  updated: ParseState, previous: DigestParse, before: ParseState, spliced: SplicedRows, near: SplicedFindings,
): Article[] {
  const { findings, blocks } = updated;
  const rowShift = spliced.newEnd - spliced.oldEnd;
  const shift = findings.rows.text.length - previous.text.length;
  const articles: Article[] = [];
  let sameIds = blocks.length === before.blocks.length;
  let old = 0;
  for (const [index, block] of blocks.entries()) {
    const isBehind = block.first >= near.end;
    const by = isBehind ? rowShift : 0;
    while ((before.blocks[old]?.first ?? Infinity) < block.first - by) old += 1;
    const isFar = isBehind || block.end < near.first;
    const known = isFar ? articleAsBefore(block, by, before.blocks[old], previous.parsed.articles[old]) : undefined;
    const article = known === undefined ? readAnew(updated, block) : movedArticle(known, isBehind ? shift : 0);
    sameIds &&= previous.parsed.articles[index]?.title === article.title;
    articles.push(article);
  }
  const known = withFrontMatter(findings.rows.text, articles);
  return withTheseIds(known, sameIds ? previous.parsed.articles.map(({ id }) => id) : idsOf(articles.map(({ title }) => title)));
}

/** The article of a block in the current text, without an id. */
function readAnew({ findings, learned }: ParseState, block: Block): Article {
  const article = makeArticle(findings, block, readTitle(findings, block.title, learned.segmentation.form), '', learned.closing);
  return withHeaderFields(findings.rows, article, block.first);
}

/** The article of a block that was `by` rows higher before the edit; undefined where there was none. */
function articleAsBefore(block: Block, by: number, before: Block | undefined, article: Article | undefined): Article | undefined {
  return before?.first === block.first - by && before.title === block.title - by && before.end === block.end - by ? article : undefined;
}
