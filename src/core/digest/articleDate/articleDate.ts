import type { Span } from '../../text/span';
import type { Article } from '../types';
import { datesInAddresses } from './dateInAddress';
import { dateOfDateline, datesInLine, type LineDate } from './dateInLine';
import { type DatedArticle, firstParagraph, headerLines, headLines } from './headLines';
import { isoOf, type WrittenDate } from '../../calendar/writtenDates';

/** The day of an article, `YYYY-MM-DD`, and where the text says it (UTF-16 code units, half-open). */
export interface ArticleDate extends Span {
  readonly iso: string;
  /** Where it was read. Offsets count from the article's title, those in the masthead from the start of the digest. */
  readonly from: 'article' | 'masthead';
}

/** What a digest as a whole says about the days of its articles. */
export interface DateContext {
  /** Which figure comes first in dates such as 03/04/2025; undefined where no date of the file decides it. */
  readonly order: 'dayFirst' | 'monthFirst' | undefined;
  /** The one date of the masthead of a file whose articles have none. */
  readonly masthead: ArticleDate | undefined;
}

/**
 * Everything that an article's own day is read from: from the end of the previous article to its own end. Offsets of
 * `article` are in `text`.
 */
export interface DateScope {
  readonly text: string;
  readonly article: DatedArticle;
}

type Reading = (Span & { readonly iso: string }) | 'unclear' | undefined;

/** In UTF-16 code units. */
const longestAddressLine = 400;

/** Where an article ends, with its closing line. */
export function endOf({ bodyEnd, closingEnd }: Article): number {
  return Math.max(bodyEnd, closingEnd ?? 0);
}

/** @param previousEnd where the previous article ends; 0 for the first */
export function dateScope(text: string, article: Article, previousEnd: number): DateScope {
  // The number of blank lines between articles says nothing.
  const origin = article.titleStart - text.slice(previousEnd, article.titleStart).trimStart().length;
  return {
    text: text.slice(origin, endOf(article)),
    article: {
      titleStart: article.titleStart - origin, titleEnd: article.titleEnd - origin,
      bodyStart: article.bodyStart - origin, bodyEnd: article.bodyEnd - origin,
      closingEnd: article.closingEnd === null ? null : article.closingEnd - origin,
      dateline: article.dateline,
      byline: article.byline,
    },
  };
}

/** The dates in the lines about an article: above its title and right below it. */
export function headDates({ text, article }: DateScope): LineDate[] {
  return [...parsedDateline(text, article), ...headLines(text, article).flatMap((line) => lineDates(text, line))];
}

/**
 * @param first article of the digest; undefined where it has none
 * @param heads what `headDates` found at all articles
 */
export function dateContext(text: string, first: Article | undefined, heads: readonly (readonly LineDate[])[]): DateContext {
  const masthead = first === undefined ? [] : headerLines(text, first).flatMap((line) => lineDates(text, line));
  const order = orderOf([masthead, ...heads]);
  const read = heads.some((head) => head.length > 0) ? undefined : agreed(masthead.map(({ date }) => date), order);
  return { order, masthead: read === undefined || read === 'unclear' ? undefined : { ...read, from: 'masthead' } };
}

/**
 * The day of publication of an article, where the text gives day, month and year: a field or a line about the article,
 * the dateline of its first paragraph, the address of its page, else the date of the masthead. Where several dates
 * compete, or the rest of the file does not distinguish day and month, there is none: no date is better than a wrong
 * one.
 * @param head what `headDates` found
 */
export function articleDate({ text, article }: DateScope, head: readonly LineDate[], { order, masthead }: DateContext): ArticleDate | undefined {
  const read = headDate(head, order) ?? datelineDate(text, article, order) ?? addressDate(text, article);
  if (read === undefined) return masthead;
  if (read === 'unclear') return undefined;
  return { iso: read.iso, start: read.start - article.titleStart, end: read.end - article.titleStart, from: 'article' };
}

/** A stated day of publication takes precedence over other dates. */
function headDate(head: readonly LineDate[], order: DateContext['order']): Reading {
  const published = head.filter(({ isPublished }) => isPublished);
  return agreed((published.length > 0 ? published : head).map(({ date }) => date), order);
}

function lineDates(text: string, { start, end }: Span): LineDate[] {
  return datesInLine(text.slice(start, end).trimEnd(), start);
}

/** The date that the parser found for the article counts, wherever in the head it is. */
function parsedDateline(text: string, { dateline, bodyEnd }: DatedArticle): LineDate[] {
  if (dateline === null) return [];
  const start = text.indexOf(dateline);
  if (start < 0 || start >= bodyEnd) return [];
  return datesInLine(dateline, start).map(({ date }) => ({ date, isPublished: true }));
}

function datelineDate(text: string, article: DatedArticle, order: DateContext['order']): Reading {
  const line = firstParagraph(text, article);
  const date = dateOfDateline(text.slice(line.start, line.end), line.start);
  return date === undefined ? undefined : agreed([date], order);
}

/** The first and last line and the closing line may contain the address of its own page; addresses in between lead anywhere. */
function addressDate(text: string, article: DatedArticle): Reading {
  const tail = Math.max(article.bodyStart, article.bodyEnd - longestAddressLine);
  const lastLine = tail + lastLineStart(text.slice(tail, article.bodyEnd));
  const dates = [{ start: article.titleEnd, end: article.bodyStart }, { start: lastLine, end: article.closingEnd ?? article.bodyEnd }]
    .flatMap(({ start, end }) => datesInAddresses(text.slice(start, end), start))
    .map((date) => ({ iso: isoOf(date.day), start: date.start, end: date.end }));
  return theOne(dates);
}

const lastLineStart = (text: string): number => Math.max(...['\n', '\r', '\f'].map((end) => text.lastIndexOf(end) + 1));

/** The one day that dates give; `unclear` where they differ, or one has two readings. */
function agreed(dates: readonly WrittenDate[], order: DateContext['order']): Reading {
  const read = dates.map(({ day, either, start, end }) => {
    const known = day ?? (order === undefined ? undefined : either?.[order]);
    return known === undefined ? undefined : { iso: isoOf(known), start, end };
  });
  const known = read.filter((date) => date !== undefined);
  return known.length < read.length ? 'unclear' : theOne(known);
}

function theOne(dates: readonly (Span & { readonly iso: string })[]): Reading {
  const [first] = dates;
  return dates.every(({ iso }) => iso === first?.iso) ? first : 'unclear';
}

function orderOf(heads: readonly (readonly LineDate[])[]): DateContext['order'] {
  const proofs = new Set(heads.flatMap((head) => head.flatMap(({ date }) => date.proves ?? [])));
  const [order] = proofs;
  return proofs.size === 1 ? order : undefined;
}
