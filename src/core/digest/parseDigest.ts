import type { Issue } from '../text/span';
import { articleId, uniqueIds } from './articleId';
import { noClosingLines, withoutFooter } from './article/closing';
import { makeArticle } from './article/makeArticle';
import { correctBlocks } from './corrections/correctBlocks';
import { correctedRows, type CorrectedRows } from './corrections/correctedRows';
import { evidenceOf, hasProse, markAt, type Evidence } from './evidence/evidence';
import { learnHabits } from './evidence/habits';
import { describeLayout } from './layout/describeLayout';
import { applyLayout, explains, learnLayout, type LearnedLayout } from './layout/learnLayout';
import { sampleOf, sampleRanges } from './layout/sampleRows';
import { isBinary, isCodeOrTable } from './notADigest';
import { mostRows, readRows } from './rows/readRows';
import { gapAbove, type Rows } from './rows/rows';
import { makeBlock, type Block, type TitleForm } from './segment/blocks';
import { layoutNamed, noCorrections, noLayout, type Article, type LayoutCorrections, type LayoutName, type ParsedDigest } from './types';

/**
 * Splits the text of a digest into articles. The layout is not told but learned: several models of what may stand
 * between articles each propose a segmentation, and the one that explains the text best is taken (ADR 3); of a large
 * text a sample is learned from, and what was learned is applied to the whole (ADR 9).
 * What a researcher said of the layout and of lines is obeyed.
 *
 * Offsets are UTF-16 code units of `text` as given, line ends kept. Never throws: what is no digest has
 * no articles (or one) and an issue that says why.
 */
export function parseDigest(text: string, corrections: LayoutCorrections = noCorrections): ParsedDigest {
  if (isBinary(text)) return none('binary', 'The file is binary, not text.', 'error');
  const rows = readRows(text);
  if (rows.count === 0) return none('empty', 'The file is empty.', 'information');
  const corrected = correctedRows(rows, corrections.lines);
  const layout = layoutNamed(corrections.layout);
  const isUntold = layout === undefined && corrected.size === 0;
  if (rows.count === mostRows || (isUntold && isCodeOrTable(rows))) return notADigest();
  const { evidence, learned, blocks } = segment(rows, corrected, layout);
  return severalArticles(evidence, learned, blocks) ?? oneArticle(evidence, layout) ?? notADigest();
}

interface Segmented {
  readonly evidence: Evidence;
  readonly learned: LearnedLayout | undefined;
  readonly blocks: readonly Block[];
}

/** Learns the layout from a sample and applies it to all rows; from all rows where the sample does not explain them. */
function segment(rows: Rows, corrected: CorrectedRows, layout: LayoutName | undefined): Segmented {
  const ranges = sampleRanges(rows.count);
  if (ranges.length > 1) {
    const sample = sampleOf(rows, ranges);
    const habits = learnHabits(sample);
    const learned = layout === 'single' ? undefined : learnLayout(evidenceOf(sample, habits), layout);
    const evidence = evidenceOf(rows, habits, corrected);
    const blocks = learned === undefined ? [] : applyLayout(evidence, learned);
    if (learned !== undefined && explains(learned, blocks)) return { evidence, learned, blocks };
  }
  const evidence = evidenceOf(rows, learnHabits(rows), corrected);
  const learned = layout === 'single' ? undefined : learnLayout(evidence, layout);
  return { evidence, learned, blocks: learned === undefined ? [] : applyLayout(evidence, learned) };
}

function severalArticles(evidence: Evidence, learned: LearnedLayout | undefined, found: readonly Block[]): ParsedDigest | undefined {
  const form = learned?.form ?? formOfFirst(evidence);
  const blocks = correctBlocks(evidence, learned === undefined ? wholeText(evidence, form) : found);
  if (blocks.length < 2) return undefined;
  const lines = learned?.closing ?? noClosingLines;
  const complete = withoutFooter(evidence, blocks, lines);
  const articles = withIds(complete.map((block) => makeArticle(evidence, block, form, lines)));
  const layout = learned === undefined ? singleLayout('digest') : describeLayout(evidence, complete, learned);
  return { articles, layout, issues: [] };
}

/** The form of a title in the first row. */
function formOfFirst(evidence: Evidence): TitleForm {
  return { offset: 0, offsetShare: 1, capitals: false, gapBelow: gapAbove(evidence.rows, 1) > 0, mark: markAt(evidence, 0)?.pattern ?? '' };
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
  return { articles: withIds([makeArticle(evidence, block, form, noClosingLines)]), layout: singleLayout('single'), issues: [] };
}

function singleLayout(kind: 'digest' | 'single'): ParsedDigest['layout'] {
  return { ...noLayout, kind, name: kind === 'single' ? 'single' : 'title-shape', signals: ['title-shape'], counts: [{ name: 'title-shape', count: 1 }] };
}

function withIds(articles: readonly Omit<Article, 'id'>[]): Article[] {
  const ids = uniqueIds(articles.map((article) => articleId(article.title)));
  return articles.map((article, index) => ({ id: ids[index] ?? '', ...article }));
}

function notADigest(): ParsedDigest {
  return none('not-a-digest', 'No articles were found: the text does not look like a digest.', 'information');
}

function none(code: string, message: string, severity: Issue['severity']): ParsedDigest {
  return { articles: [], layout: noLayout, issues: [{ code, message, severity, start: 0, end: 0 }] };
}
