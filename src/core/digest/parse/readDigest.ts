import { idsOf } from '../articleId';
import { noClosingLines, withoutFooter, type ClosingLines } from '../article/closing';
import { makeArticle } from '../article/makeArticle';
import { readTitle } from '../article/title';
import { correctBlocks } from '../segment/correctBlocks';
import { correctedRows, type CorrectedRows } from '../rows/correctedRows';
import { evidenceOf, hasProse, markAt, type Evidence } from '../evidence/evidence';
import { learnHabits } from '../evidence/habits';
import { describeLayout } from '../layout/describeLayout';
import { applyLayout, explains, learnLayout, type LearnedLayout } from '../layout/learnLayout';
import { sampleOf, sampleRanges } from '../layout/sampleRows';
import { boundariesByAny } from '../signs/rule';
import { isBinary, isCodeOrTable } from './notADigest';
import { mostRows, readRows } from '../rows/readRows';
import { gapAbove, type Rows } from '../rows/rows';
import { makeBlock, type Block, type TitleForm } from '../segment/blocks';
import { possibleTitles } from '../segment/mergedArticles';
import { noSigns } from '../segment/signsAround';
import { layoutNamed, noLayout, type Article, type LayoutCorrections, type LayoutName, type ParsedDigest } from '../types';
import type { Issue } from '../../text/span';

/** A parsed digest with what an update of it can build on. */
export interface ReadDigest {
  readonly text: string;
  readonly corrections: LayoutCorrections;
  readonly parsed: ParsedDigest;
  /** Only of a digest so large that its layout was learned from a sample: smaller ones are parsed anew. */
  readonly state?: ReadState;
}

export interface ReadState {
  readonly evidence: Evidence;
  readonly learned: LearnedLayout;
  /** Rows where blocks begin by the rules of the layout. */
  readonly boundaries: readonly number[];
  /** One for each article. */
  readonly blocks: readonly Block[];
}

/** Parses a digest as `parseDigest` does. */
export function readDigest(text: string, corrections: LayoutCorrections): ReadDigest {
  const read = (parsed: ParsedDigest): ReadDigest => ({ text, corrections, parsed });
  if (isBinary(text)) return read(none('binary', 'The file is binary, not text.', 'error'));
  const rows = readRows(text);
  if (rows.count === 0) return read(none('empty', 'The file is empty.', 'information'));
  const corrected = correctedRows(rows, corrections.lines);
  const layout = layoutNamed(corrections.layout);
  const isUntold = layout === undefined && corrected.size === 0;
  if (rows.count === mostRows || (isUntold && isCodeOrTable(rows))) return read(notADigest());
  const sampled = isUntold ? fromSample(rows) : undefined;
  if (sampled !== undefined) return { ...read(digestOf(sampled.evidence, sampled.learned, sampled.blocks)), state: sampled };
  return read(fromAllRows(rows, corrected, layout));
}

/** Learns the layout from a sample and applies it to all rows; undefined for a small text, and where the sample does not explain the whole. */
function fromSample(rows: Rows): ReadState | undefined {
  const ranges = sampleRanges(rows.count);
  if (ranges.length < 2) return undefined;
  const sample = sampleOf(rows, ranges);
  const habits = learnHabits(sample);
  const learned = learnLayout(evidenceOf(sample, habits));
  if (learned === undefined) return undefined;
  const evidence = evidenceOf(rows, habits);
  return applied(evidence, learned, boundariesByAny(evidence, learned.rules));
}

/** The blocks that a layout makes of a text; undefined where it explains it worse than the sample it was learned from. */
export function applied(evidence: Evidence, learned: LearnedLayout, boundaries: readonly number[]): ReadState | undefined {
  const blocks = applyLayout(evidence, learned, boundaries);
  return explains(learned, blocks) ? { evidence, learned, boundaries, blocks: withoutFooter(evidence, blocks, learned.closing) } : undefined;
}

function fromAllRows(rows: Rows, corrected: CorrectedRows, layout: LayoutName | undefined): ParsedDigest {
  const evidence = evidenceOf(rows, learnHabits(rows), corrected);
  const learned = layout === 'single' ? undefined : learnLayout(evidence, layout);
  return severalArticles(evidence, learned) ?? oneArticle(evidence, layout) ?? notADigest();
}

function severalArticles(evidence: Evidence, learned: LearnedLayout | undefined): ParsedDigest | undefined {
  if (learned !== undefined) {
    const blocks = correctBlocks(evidence, applyLayout(evidence, learned));
    const missed = learned.remedy === null ? possibleTitles(evidence, blocks, learned.form, learned.titleWords) : [];
    return blocks.length < 2 ? undefined : digestOf(evidence, learned, withoutFooter(evidence, blocks, learned.closing), missed);
  }
  const form = formOfFirst(evidence);
  const blocks = correctBlocks(evidence, wholeText(evidence, form));
  if (blocks.length < 2) return undefined;
  return { articles: articlesOf(evidence, blocks, form, noClosingLines), layout: toldLayout('digest'), issues: [] };
}

function digestOf(evidence: Evidence, learned: LearnedLayout, blocks: readonly Block[], missed: readonly number[] = []): ParsedDigest {
  return { articles: articlesOf(evidence, blocks, learned.form, learned.closing), layout: describeLayout(evidence, blocks, learned, missed), issues: [] };
}

/** The form of a title in the first row. */
function formOfFirst(evidence: Evidence): TitleForm {
  const mark = markAt(evidence, 0)?.pattern ?? '';
  return { offset: 0, offsetShare: 1, capitals: false, gapBelow: gapAbove(evidence.rows, 1) > 0, toText: 1, farthestText: 1, overText: true, mark, isMarked: false, marks: new Set([mark]), around: noSigns };
}

/** The whole text as one block, where it begins with a title. */
function wholeText(evidence: Evidence, form: TitleForm): Block[] {
  const block = makeBlock(evidence, 0, evidence.rows.count, form);
  return block.quality > 0 ? [block] : [];
}

/** The whole text as one article, where it begins with a title over running text. */
function oneArticle(evidence: Evidence, layout: LayoutName | undefined): ParsedDigest | undefined {
  const form = formOfFirst(evidence);
  const [found] = correctBlocks(evidence, wholeText(evidence, form));
  const block = found ?? (layout === 'single' ? makeBlock(evidence, 0, evidence.rows.count, form) : undefined);
  const isWanted = layout === 'single' || evidence.corrected.size > 0 || hasProse(evidence, 0, evidence.rows.count);
  if (block === undefined || !isWanted) return undefined;
  return { articles: articlesOf(evidence, [block], form, noClosingLines), layout: toldLayout('single'), issues: [] };
}

/** The layout where nothing recurs: one title, or titles that somebody marked. */
function toldLayout(kind: 'digest' | 'single'): ParsedDigest['layout'] {
  return { ...noLayout, kind, name: kind === 'single' ? 'single' : 'title-shape', signals: ['title-shape'], counts: [{ name: 'title-shape', count: 1 }] };
}

/** The articles of all blocks: their ids depend on all titles. */
function articlesOf(evidence: Evidence, blocks: readonly Block[], form: TitleForm, lines: ClosingLines): Article[] {
  const titles = blocks.map((block) => readTitle(evidence, block.title, form));
  const ids = idsOf(titles.map(({ text }) => text));
  return blocks.flatMap((block, index) => {
    const title = titles[index];
    return title === undefined ? [] : [makeArticle(evidence, block, title, ids[index] ?? '', lines)];
  });
}

function notADigest(): ParsedDigest {
  return none('not-a-digest', 'No articles were found: the text does not look like a digest.', 'information');
}

function none(code: string, message: string, severity: Issue['severity']): ParsedDigest {
  return { articles: [], layout: noLayout, issues: [{ code, message, severity, start: 0, end: 0 }] };
}
