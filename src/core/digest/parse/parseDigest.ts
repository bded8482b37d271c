import { idsOf } from '../articleId';
import { noClosingLines, withoutFooter, type ClosingLines } from '../article/closing';
import { makeArticle } from '../article/makeArticle';
import { readTitle } from '../article/title';
import { correctedDigest } from '../formats/correctedDigest';
import { formatDigest, readFormat, type FormatState } from '../formats/readFormat';
import { correctBlocks } from '../segment/correctBlocks';
import { correctedRows, type CorrectedRows } from '../rows/correctedRows';
import { findingsOf, hasProse, markAt, type Findings } from '../findings/findings';
import { learnHabits } from '../findings/habits';
import { describeLayout } from '../layout/describeLayout';
import { explains, learnLayout, type LearnedLayout } from '../layout/learnLayout';
import { sampleOf, sampleRanges } from '../layout/sampleRows';
import { boundariesByAny } from '../signs/rule';
import { isBinary, isCode, isTable } from './notADigest';
import { kindOfFile } from '../otherTexts/kindOfFile';
import { withFrontMatter } from '../headerFields/frontMatter';
import { withHeaderFields } from '../headerFields/headerFields';
import { readRows } from '../rows/readRows';
import { gapAbove, type Rows } from '../rows/rows';
import { makeBlock, type Block, type TitleForm } from '../segment/blocks';
import { possibleTitles } from '../segment/mergedArticles';
import { applySegmentation } from '../segment/segmentation';
import { noSigns } from '../segment/signsAround';
import { signs } from '../signs/sign';
import { rowLimits } from '../tuning/lineTuning';
import { layoutNamed, noCorrections, noLayout, type Article, type LayoutCorrections, type LayoutName, type ParsedDigest } from '../types';
import { issue, message, noPlace, type Message } from '../../issues/issue';

/** A parsed digest, with what an update needs. */
export interface DigestParse {
  readonly text: string;
  readonly corrections: LayoutCorrections;
  readonly parsed: ParsedDigest;
  /** Only of a digest so large that its layout was learned from a sample: smaller ones are reparsed. */
  readonly state?: ParseState;
  /** Only of a large text of a known format. */
  readonly formatState?: FormatState;
}

/** What is known about a digest whose layout was learned from a sample. */
export interface ParseState {
  readonly findings: Findings;
  readonly learned: LearnedLayout;
  /** Rows where blocks begin by the rules of the layout. */
  readonly boundaries: readonly number[];
  /** One for each article. */
  readonly blocks: readonly Block[];
}

/**
 * Splits the text of a digest into articles. The layout is learned, not given: several kinds of sign between articles
 * each suggest a segmentation, and the one that explains the text best wins (ADR 3); for a large text it is learned
 * from a sample and applied to the whole (ADR 9). A researcher's corrections of the layout and of lines are obeyed.
 *
 * Offsets are UTF-16 code units of `text` as given, line ends kept. Never throws: what is not a digest has no articles
 * (or one) and an issue that says why.
 */
export function parseDigest(text: string, corrections: LayoutCorrections = noCorrections): ParsedDigest {
  return parseForUpdates(text, corrections).parsed;
}

/** The articles of a text; the whole as one article where it is no digest, such as minutes, a table or subtitles. */
export function articlesOrWhole(text: string, { articles }: Pick<ParsedDigest, 'articles'>): readonly Article[] {
  return articles.length > 0 ? articles : parseDigest(text, { layout: 'single', lines: [] }).articles;
}

/** Parses a digest as `parseDigest` does, and keeps what `updateDigest` needs. */
export function parseForUpdates(text: string, corrections: LayoutCorrections): DigestParse {
  const read = (parsed: ParsedDigest): DigestParse => ({ text, corrections, parsed });
  if (isBinary(text)) return read(none(message('binary')));
  const rows = readRows(text);
  if (rows.count === 0) return read(none(message('empty')));
  if (rows.count === rowLimits.mostRows) return read(none(message('not-a-digest')));
  const isUncorrected = corrections.layout === undefined && corrections.lines.length === 0;
  const kind = isUncorrected ? kindOfFile(rows) : undefined;
  if (kind !== undefined) return read(none(kind));
  const format = readFormat(rows, corrections.layout);
  if (format !== undefined) {
    const parsed = correctedDigest(rows, formatDigest(format), corrections.lines);
    const isLarge = sampleRanges(rows.count).length > 1 && corrections.lines.length === 0;
    return { ...read(parsed), ...(isLarge && { formatState: format }) };
  }
  const corrected = correctedRows(rows, corrections.lines);
  const layout = layoutNamed(corrections.layout);
  const isFree = layout === undefined && corrected.size === 0;
  const reason = isFree ? reasonForNone(rows) : undefined;
  if (reason !== undefined) return read(none(reason));
  const sampled = isFree ? fromSample(rows) : undefined;
  if (sampled !== undefined) return { ...read(digestOf(sampled.findings, sampled.learned, sampled.blocks)), state: sampled };
  return read(fromAllRows(rows, corrected, layout));
}

/**
 * Learns the layout from a sample and applies it to all rows; undefined for a small text, and where the sample does not
 * explain the whole.
 */
function fromSample(rows: Rows): ParseState | undefined {
  const ranges = sampleRanges(rows.count);
  if (ranges.length < 2) return undefined;
  const sample = sampleOf(rows, ranges);
  const habits = learnHabits(sample);
  const learned = learnLayout(findingsOf(sample, habits));
  if (learned === undefined) return undefined;
  const findings = findingsOf(rows, habits);
  return applied(findings, learned, boundariesByAny(findings, learned.segmentation.rules));
}

/** The blocks of a text by a layout; undefined where it explains the text worse than the sample it was learned from. */
export function applied(findings: Findings, learned: LearnedLayout, boundaries: readonly number[]): ParseState | undefined {
  const blocks = applySegmentation(findings, learned.segmentation, boundaries);
  if (!explains(learned, blocks)) return undefined;
  return { findings, learned, boundaries, blocks: withoutFooter(findings, blocks, learned.closing) };
}

function fromAllRows(rows: Rows, corrected: CorrectedRows, layout: LayoutName | undefined): ParsedDigest {
  const findings = findingsOf(rows, learnHabits(rows), corrected);
  const learned = layout === 'single' ? undefined : learnLayout(findings, layout);
  return severalArticles(findings, learned) ?? oneArticle(findings, layout) ?? notADigest();
}

function severalArticles(findings: Findings, learned: LearnedLayout | undefined): ParsedDigest | undefined {
  if (learned !== undefined) {
    const { segmentation } = learned;
    const blocks = correctBlocks(findings, applySegmentation(findings, segmentation));
    const missed = segmentation.remedy === null ? possibleTitles(findings, blocks, segmentation) : [];
    return blocks.length < 2 ? undefined : digestOf(findings, learned, withoutFooter(findings, blocks, learned.closing), missed);
  }
  const form = formOfFirst(findings);
  const blocks = correctBlocks(findings, wholeText(findings, form));
  if (blocks.length < 2) return undefined;
  return { format: null, articles: articlesOf(findings, blocks, form, noClosingLines), layout: layoutWithoutSigns('digest'), issues: [] };
}

function digestOf(findings: Findings, learned: LearnedLayout, blocks: readonly Block[], missed: readonly number[] = []): ParsedDigest {
  const articles = articlesOf(findings, blocks, learned.segmentation.form, learned.closing);
  return { format: null, articles, layout: describeLayout(findings, blocks, learned, missed), issues: [] };
}

/** The form of a title in the first row. */
function formOfFirst(findings: Findings): TitleForm {
  const mark = markAt(findings, 0)?.pattern ?? '';
  return {
    offset: 0, offsetShare: 1, capitals: false, gapBelow: gapAbove(findings.rows, 1) > 0, toText: 1, farthestText: 1, overText: true,
    mark, isMarked: false, marks: new Set([mark]), around: noSigns,
  };
}

/** The whole text as one block, where it begins with a title. */
function wholeText(findings: Findings, form: TitleForm): Block[] {
  const block = makeBlock(findings, 0, findings.rows.count, form);
  return block.quality > 0 ? [block] : [];
}

/** The whole text as one article, where it begins with a title over running text. */
function oneArticle(findings: Findings, layout: LayoutName | undefined): ParsedDigest | undefined {
  const form = formOfFirst(findings);
  const [found] = correctBlocks(findings, wholeText(findings, form));
  const block = found ?? (layout === 'single' ? makeBlock(findings, 0, findings.rows.count, form) : undefined);
  const isWanted = layout === 'single' || findings.corrected.size > 0 || hasProse(findings, 0, findings.rows.count);
  if (block === undefined || !isWanted) return undefined;
  return { format: null, articles: articlesOf(findings, [block], form, noClosingLines), layout: layoutWithoutSigns('single'), issues: [] };
}

/** The layout where nothing recurs: one title, or titles that a researcher marked. */
function layoutWithoutSigns(kind: 'digest' | 'single'): ParsedDigest['layout'] {
  const { name, layout } = signs.shape;
  return { ...noLayout, kind, name: kind === 'single' ? 'single' : layout, signals: [name], counts: [{ name, count: 1 }] };
}

/** The articles of all blocks: their ids depend on all titles. */
function articlesOf(findings: Findings, blocks: readonly Block[], form: TitleForm, lines: ClosingLines): readonly Article[] {
  const titles = blocks.map((block) => readTitle(findings, block.title, form));
  const ids = idsOf(titles.map(({ text }) => text));
  const articles = blocks.flatMap((block, index) => {
    const title = titles[index];
    return title === undefined ? [] : [withHeaderFields(findings.rows, makeArticle(findings, block, title, ids[index] ?? '', lines), block.first)];
  });
  return withFrontMatter(findings.rows.text, articles);
}

/** What a text is that is no text to read. */
function reasonForNone(rows: Rows): Message | undefined {
  return isTable(rows) ? message('not-a-digest/table') : isCode(rows) ? message('not-a-digest/code') : undefined;
}

function notADigest(): ParsedDigest {
  return none(message('not-a-digest'));
}

function none(reason: Message): ParsedDigest {
  return { format: null, articles: [], layout: noLayout, issues: [issue(reason.key, noPlace, ...reason.values)] };
}
