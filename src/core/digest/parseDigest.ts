import type { Issue } from '../text/span';
import { articleId, uniqueIds } from './articleId';
import { findClosingLines, noClosingLines, withoutFooter } from './article/closing';
import { makeArticle } from './article/makeArticle';
import { gatherEvidence, type Evidence } from './evidence/evidence';
import { isBinary, isCodeOrTable } from './notADigest';
import { gapAbove, readRows } from './rows/rows';
import { makeBlock } from './segment/blocks';
import { chooseSegmentation } from './segment/chooseSegmentation';
import { settleBlocks } from './segment/settleBlocks';
import type { Article, Layout, ParsedDigest } from './types';

/**
 * Splits the text of a digest into articles. The layout is not told but found: several models of what may stand
 * between articles each propose a segmentation, and the one that explains the text best is taken (ADR 3).
 *
 * Offsets are UTF-16 code units of `text` as given, line ends kept. Never throws: what is no digest has
 * no articles (or one) and an issue that says why.
 */
export function parseDigest(text: string): ParsedDigest {
  if (isBinary(text)) return none('binary', 'The file is binary, not text.', 'error');
  const rows = readRows(text);
  if (rows.count === 0) return none('empty', 'The file is empty.', 'information');
  if (isCodeOrTable(rows)) return notADigest();
  const evidence = gatherEvidence(rows);
  return severalArticles(evidence) ?? oneArticle(evidence) ?? notADigest();
}

function severalArticles(evidence: Evidence): ParsedDigest | undefined {
  const chosen = chooseSegmentation(evidence);
  if (chosen === undefined) return undefined;
  const { blocks, form } = settleBlocks(evidence, chosen.best);
  if (blocks.length < 2) return undefined;
  const lines = findClosingLines(evidence, blocks, chosen.best.candidate.signal);
  const articles = withIds(withoutFooter(evidence, blocks, lines).map((block) => makeArticle(evidence, block, form, lines)));
  return { articles, layout: { kind: 'digest', signals: chosen.signals }, issues: [] };
}

/** The whole text as one article, where it begins with a title over running text. */
function oneArticle(evidence: Evidence): ParsedDigest | undefined {
  const form = { offset: 0, offsetShare: 1, capitals: false, gapBelow: gapAbove(evidence.rows, 1) > 0, mark: evidence.marks.get(0)?.pattern ?? '' };
  const block = makeBlock(evidence, 0, evidence.rows.count, form);
  if (block.quality <= 0 || !evidence.prose.includes(1)) return undefined;
  const article = makeArticle(evidence, block, form, noClosingLines);
  return { articles: withIds([article]), layout: { kind: 'single', signals: ['title-shape'] }, issues: [] };
}

function withIds(articles: readonly Omit<Article, 'id'>[]): Article[] {
  const ids = uniqueIds(articles.map((article) => articleId(article.title)));
  return articles.map((article, index) => ({ id: ids[index] ?? '', ...article }));
}

function notADigest(): ParsedDigest {
  return none('not-a-digest', 'No articles were found: the text does not look like a digest.', 'information');
}

function none(code: string, message: string, severity: Issue['severity']): ParsedDigest {
  const layout: Layout = { kind: 'none', signals: [] };
  return { articles: [], layout, issues: [{ code, message, severity, start: 0, end: 0 }] };
}
