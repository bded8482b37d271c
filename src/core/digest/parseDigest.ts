import type { Issue } from '../text/span';
import { articleId, uniqueIds } from './articleId';
import { findClosingLines, noClosingLines, withoutFooter } from './article/closing';
import { makeArticle } from './article/makeArticle';
import { correctBlocks } from './corrections/correctBlocks';
import { correctedRows } from './corrections/correctedRows';
import { gatherEvidence, type Evidence } from './evidence/evidence';
import { describeLayout } from './layout/describeLayout';
import { isBinary, isCodeOrTable } from './notADigest';
import { gapAbove, readRows } from './rows/rows';
import { commonForm, makeBlock, type Block, type TitleForm } from './segment/blocks';
import { chooseSegmentation, type Choice } from './segment/chooseSegmentation';
import { settleBlocks } from './segment/settleBlocks';
import { layoutNamed, noCorrections, noLayout, type Article, type LayoutCorrections, type LayoutName, type ParsedDigest } from './types';

/**
 * Splits the text of a digest into articles. The layout is not told but found: several models of what may stand
 * between articles each propose a segmentation, and the one that explains the text best is taken (ADR 3).
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
  if (layout === undefined && corrected.size === 0 && isCodeOrTable(rows)) return notADigest();
  const evidence = gatherEvidence(rows, corrected);
  return severalArticles(evidence, layout) ?? oneArticle(evidence, layout) ?? notADigest();
}

function severalArticles(evidence: Evidence, layout: LayoutName | undefined): ParsedDigest | undefined {
  const chosen = layout === 'single' ? undefined : chooseSegmentation(evidence, layout);
  const settled = chosen === undefined ? wholeText(evidence) : settleBlocks(evidence, chosen.best);
  const blocks = correctBlocks(evidence, settled.blocks);
  return blocks.length < 2 ? undefined : digestOf(evidence, blocks, settled.form, chosen);
}

function digestOf(evidence: Evidence, blocks: readonly Block[], form: TitleForm, chosen: Choice | undefined): ParsedDigest {
  const lines = findClosingLines(evidence, blocks, chosen?.best.candidate.signal ?? '');
  const last = withoutFooter(evidence, blocks, lines);
  const articles = withIds(last.map((block) => makeArticle(evidence, block, form, lines)));
  return { articles, layout: describeLayout(evidence, last, form, chosen), issues: [] };
}

/** The whole text as one block, where it begins with a title. */
function wholeText(evidence: Evidence): { readonly blocks: readonly Block[]; readonly form: TitleForm } {
  const block = makeBlock(evidence, 0, evidence.rows.count);
  return { blocks: block.quality > 0 ? [block] : [], form: commonForm(evidence, [block]) };
}

/** The whole text as one article, where it begins with a title over running text. */
function oneArticle(evidence: Evidence, layout: LayoutName | undefined): ParsedDigest | undefined {
  const form = { offset: 0, offsetShare: 1, capitals: false, gapBelow: gapAbove(evidence.rows, 1) > 0, mark: evidence.marks.get(0)?.pattern ?? '' };
  const found = makeBlock(evidence, 0, evidence.rows.count, form);
  const block = correctBlocks(evidence, found.quality > 0 ? [found] : [])[0] ?? (layout === 'single' ? found : undefined);
  const isWanted = layout === 'single' || evidence.prose.includes(1) || evidence.corrected.size > 0;
  if (block === undefined || !isWanted) return undefined;
  const article = makeArticle(evidence, block, form, noClosingLines);
  return { articles: withIds([article]), layout: { ...noLayout, kind: 'single', name: 'single', signals: ['title-shape'], counts: [{ name: 'title-shape', count: 1 }] }, issues: [] };
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
