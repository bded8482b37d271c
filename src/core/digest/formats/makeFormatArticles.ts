import { idsOf } from '../articleId';
import { firstWordsOf } from '../article/firstWords';
import { withTheseIds } from '../article/moveArticle';
import { findSubheadings } from '../article/subheadings';
import { foldSpace } from '../article/title';
import type { Findings } from '../findings/findings';
import { firstRowFrom } from '../rows/rows';
import type { Article } from '../types';
import { trimmed, type Span } from '../../text/span';
import type { FoundDocument } from './document/formatReader';

/** The article of a document, without an id: that depends on all titles. Undefined where it has neither title nor text. */
export function articleOf(findings: Findings, document: FoundDocument): Article | undefined {
  const { text } = findings.rows;
  const { title, body } = titled(text, document);
  if (title === undefined) return undefined;
  const words = document.titleText ?? foldSpace(text.slice(title.start, title.end));
  if (words === '') return undefined;
  const { closing, byline, dateline, fields, fieldSpans } = document;
  const place = body ?? { start: title.end, end: title.end };
  return {
    id: '', title: words, titleStart: title.start, titleEnd: title.end, bodyStart: place.start, bodyEnd: place.end,
    closingStart: closing?.start ?? null, closingEnd: closing?.end ?? null,
    subheadings: body === undefined ? [] : subheadingsIn(findings, body),
    byline: byline ?? null, dateline: dateline ?? null, fields, fieldSpans,
  };
}

/** The articles with ids by their titles. */
export function withIds(articles: readonly Article[]): Article[] {
  return withTheseIds(articles, idsOf(articles.map(({ title }) => title)));
}

/** Title and body: a document without a title begins with it all the same. */
function titled(text: string, { title, body }: FoundDocument): { title: Span | undefined; body: Span | undefined } {
  if (title !== undefined || body === undefined) return { title, body };
  const first = firstWordsOf(text, body);
  return { title: first, body: trimmed(text, { start: first?.end ?? body.start, end: body.end }) };
}

function subheadingsIn(findings: Findings, body: Span): Article['subheadings'] {
  const { rows } = findings;
  const first = firstRowFrom(rows, body.start);
  return findSubheadings(findings, first, firstRowFrom(rows, body.end)).filter(({ start, end }) => start >= body.start && end <= body.end);
}

