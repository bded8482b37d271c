import { forEachLine } from '../../text/forEachLine';
import type { Span } from '../../text/span';
import type { Article } from '../types';
import { isListItem } from './dateInLine';

/** The part of an article that its day is read from. */
export type DatedArticle = Pick<Article, 'titleStart' | 'titleEnd' | 'bodyStart' | 'bodyEnd' | 'closingEnd' | 'dateline' | 'byline'>;

/** Lines above a title that belong to it, in a block without blank lines. */
const leadLines = 3;
/** Non-blank lines below a title that may still be about the article. */
const headLinesAtMost = 6;
/** No more of a text than its head is examined, in UTF-16 code units. */
const leadLength = 600;
const headLength = 2000;
const headerLength = 3000;

/**
 * The lines that may contain an article's own date, in order: those right above the title, what precedes it in its
 * line, the fields and the first lines below.
 * @param text from the end of the previous article
 */
export function headLines(text: string, article: DatedArticle): Span[] {
  const from = Math.max(0, article.titleStart - leadLength);
  const lead = linesOf(text, from, article.titleStart);
  const blank = lead.findLastIndex((line, index) => isBlank(text, line) && index < lead.length - 1);
  const end = Math.max(article.bodyStart, Math.min(article.bodyEnd, article.bodyStart + headLength));
  const below = linesOf(text, article.titleEnd, Math.min(end, article.titleEnd + headLength));
  return [
    ...lead.slice(Math.max(blank + 1, lead.length - leadLines - 1)),
    ...below.filter((line) => !isBlank(text, line)).slice(0, headLinesAtMost),
  ].filter((line) => !isBlank(text, line));
}

/** The first line of the body that is neither a list item nor the byline: there are often bulleted summaries above the text. */
export function firstParagraph(text: string, { bodyStart, bodyEnd, byline }: DatedArticle): Span {
  const lines = linesOf(text, bodyStart, Math.min(bodyEnd, bodyStart + headLength));
  const isOfText = (line: string): boolean => line.trim() !== '' && line.trim() !== byline?.trim() && !isListItem(line);
  return lines.find(({ start, end }) => isOfText(text.slice(start, end))) ?? { start: bodyStart, end: bodyStart };
}

/** The lines above the first article: masthead and contents. */
export function headerLines(text: string, first: DatedArticle): Span[] {
  return linesOf(text, 0, Math.min(first.titleStart, headerLength)).filter((line) => !isBlank(text, line));
}

/** The lines of a part of a text, the first and last of them perhaps in part. */
function linesOf(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  forEachLine(text.slice(start, end), (from, to) => lines.push({ start: start + from, end: start + to }), { formFeeds: true });
  return lines;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}
