import { trimmed, type Span } from '../../text/span';
import { idsOf } from '../articleId';
import { withTheseIds } from '../article/moveArticle';
import { foldSpace } from '../article/title';
import { correctedRows } from '../rows/correctedRows';
import { endOf, startOf, type Rows } from '../rows/rows';
import type { Article, LineCorrection, ParsedDigest } from '../types';
import { between } from './document/between';

/** The digest of a known format after a researcher's corrections of lines, which are obeyed exactly and teach nothing here. */
export function correctedDigest(rows: Rows, digest: ParsedDigest, lines: readonly LineCorrection[]): ParsedDigest {
  const corrected = [...correctedRows(rows, lines)].sort(([a], [b]) => a - b);
  if (corrected.length === 0) return digest;
  const lineOf = (row: number): Span => ({ start: startOf(rows, row), end: endOf(rows, row) });
  let articles = [...digest.articles];
  for (const [row, is] of corrected) if (is === 'title') articles = withTitle(rows.text, articles, lineOf(row));
  const titles = new Set(corrected.filter(([, is]) => is === 'title').map(([row]) => startOf(rows, row)));
  for (const [row, is] of corrected) if (is === 'text') articles = withoutTitle(rows.text, articles, lineOf(row), titles);
  const kind = articles.length > 1 ? 'digest' : articles.length === 1 ? 'single' : 'none';
  return { ...digest, layout: { ...digest.layout, kind }, articles: withTheseIds(articles, idsOf(articles.map(({ title }) => title))) };
}

/** Where an article ends, with its closing line and the lines about it. */
function wholeOf(article: Article): Span {
  const starts = [article.titleStart, ...article.fieldSpans.map(({ start }) => start)];
  const ends = [article.titleEnd, article.bodyEnd, article.closingEnd ?? 0, ...article.fieldSpans.map(({ end }) => end)];
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

function withTitle(text: string, articles: readonly Article[], line: Span): Article[] {
  const index = articles.findIndex((article) => wholeOf(article).end > line.start);
  const article = articles[index];
  if (article === undefined) return [...articles, newArticle(text, line, text.length)];
  const whole = wholeOf(article);
  if (line.start < whole.start) return articles.toSpliced(index, 0, newArticle(text, line, whole.start));
  if (article.titleStart >= line.start && article.titleEnd <= line.end) return [...articles];
  if (line.start >= article.bodyStart && line.start < article.bodyEnd) return articles.toSpliced(index, 1, ...cutAt(text, article, line));
  return line.start < article.bodyStart || article.bodyStart === article.bodyEnd ? articles.toSpliced(index, 1, retitled(text, article, line)) : [...articles];
}

function newArticle(text: string, line: Span, end: number): Article {
  const body = trimmed(text, { start: line.end, end }) ?? { start: line.end, end: line.end };
  return {
    id: '', title: foldSpace(text.slice(line.start, line.end)), titleStart: line.start, titleEnd: line.end, bodyStart: body.start, bodyEnd: body.end,
    closingStart: null, closingEnd: null, subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [],
  };
}

/** The part above the line, and the part that it heads: the closing line and the lines below the text are the latter's. */
function cutAt(text: string, article: Article, line: Span): [Article, Article] {
  const upper = trimmed(text, { start: article.bodyStart, end: line.start }) ?? { start: article.bodyStart, end: article.bodyStart };
  const lower = newArticle(text, line, article.bodyEnd);
  const { closingStart, closingEnd, fieldSpans, subheadings } = article;
  return [
    {
      ...article, bodyEnd: upper.end, closingStart: null, closingEnd: null,
      subheadings: subheadings.filter(({ end }) => end <= upper.end), fieldSpans: fieldSpans.filter(({ end }) => end <= line.start),
    },
    {
      ...lower, closingStart, closingEnd,
      subheadings: subheadings.filter(({ start }) => start >= line.end), fieldSpans: fieldSpans.filter(({ start }) => start >= line.end),
    },
  ];
}

function retitled(text: string, article: Article, line: Span): Article {
  const { bodyStart, bodyEnd, closingStart, closingEnd } = article;
  const hasBody = bodyEnd > bodyStart;
  const parts = [line, ...(hasBody ? [{ start: bodyStart, end: bodyEnd }] : []), ...(closingStart !== null && closingEnd !== null ? [{ start: closingStart, end: closingEnd }] : [])];
  return {
    ...article, title: foldSpace(text.slice(line.start, line.end)), titleStart: line.start, titleEnd: line.end,
    ...(!hasBody && { bodyStart: line.end, bodyEnd: line.end }), fieldSpans: between(text, wholeOf(article), parts),
  };
}

/** The article whose title the line is belongs to the one above it; above the first there is only a cover page. */
function withoutTitle(text: string, articles: readonly Article[], line: Span, kept: ReadonlySet<number>): Article[] {
  const index = articles.findIndex(({ titleStart }) => titleStart >= line.start && titleStart < line.end);
  const article = articles[index];
  if (article === undefined || kept.has(article.titleStart)) return [...articles];
  const previous = articles[index - 1];
  if (previous === undefined) return articles.toSpliced(index, 1);
  const end = Math.max(article.titleEnd, article.bodyEnd);
  const start = previous.bodyEnd > previous.bodyStart ? previous.bodyStart : Math.max(previous.titleEnd, article.titleStart);
  const body = trimmed(text, { start, end }) ?? { start, end };
  const joined: Article = {
    ...previous, bodyStart: body.start, bodyEnd: body.end, closingStart: article.closingStart, closingEnd: article.closingEnd,
    subheadings: [...previous.subheadings, ...article.subheadings],
    fieldSpans: [...previous.fieldSpans.filter((span) => span.end <= body.start), ...article.fieldSpans.filter((span) => span.start >= body.end)],
  };
  return articles.toSpliced(index - 1, 2, joined);
}
