import type { Article, ParsedDigest } from '../../digest/types';
import type { Span } from '../../text/span';
import type { ConvertedArticle } from '../types';
import { titleLine } from './lines';

/** How a text's lines make paragraphs: each line is one, or a blank line ends one and lines may be broken at a width. */
export type LinesToParagraphs = (text: string) => string[];

/** The articles that the parser of digests found in a text, with the paragraphs between their fields. */
export function articlesOfText(text: string, parsed: ParsedDigest, toParagraphs: LinesToParagraphs): ConvertedArticle[] {
  return parsed.articles.map((article) => ({
    title: titleLine(article.title) || '?',
    fields: article.fields,
    paragraphs: toParagraphs(withoutMark(bodyOf(text, article), parsed)),
  }));
}

/** Marks in front of the second part of a body, by format: Factiva codes the lead as `LP` and the rest as `TD`. */
const partMarks: Readonly<Record<string, RegExp>> = { 'factiva-coded': /^TD[ \t]+/m };

function withoutMark(body: string, { format }: ParsedDigest): string {
  const mark = format === null ? undefined : partMarks[format.id];
  return mark === undefined ? body : body.replace(mark, '');
}

/** A learned layout is used only if hardly a word of the text would be lost. */
export const leastCoverage = 0.95;

/** How much of a text's letters are in its articles, from 0 to 1. */
export function coverage(text: string, { articles }: ParsedDigest): number {
  let covered = 0;
  for (const { titleStart, bodyEnd, closingEnd } of articles) covered += (closingEnd ?? bodyEnd) - titleStart;
  return covered / Math.max(1, text.trim().length);
}

/** Body and closing line, without the lines that became fields, and without a rule of hyphens or the like at the end. */
function bodyOf(text: string, { bodyStart, bodyEnd, closingStart, closingEnd, fieldSpans }: Article): string {
  const hasWords = closingStart !== null && closingEnd !== null && /[\p{L}\p{N}]/u.test(text.slice(closingStart, closingEnd));
  const whole: Span = { start: bodyStart, end: hasWords ? closingEnd : bodyEnd };
  let at = whole.start;
  let body = '';
  for (const { start, end } of fieldSpans) {
    if (end <= at || start >= whole.end) continue;
    body += text.slice(at, Math.max(at, start));
    at = end;
  }
  return body + text.slice(at, whole.end);
}

