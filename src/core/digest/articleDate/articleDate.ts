import type { Span } from '../../text/span';
import type { Article } from '../types';
import { datesInAddresses } from './dateInAddress';
import { dateOfDateline, datesInLine, type LineDate } from './dateInLine';
import { headerLines, headLines } from './headLines';
import { isoOf, type WrittenDate } from './writtenDates';

/** The day of an article, `YYYY-MM-DD`, and where the text tells it (UTF-16 code units, half-open). */
export interface ArticleDate extends Span {
  readonly iso: string;
}

/** What the file as a whole says of its dates. */
export interface DateContext {
  readonly text: string;
  /** Of `text`, in order. */
  readonly articles: readonly Article[];
  /** Which figure comes first in dates such as 03/04/2025; undefined where no date of the file decides it. */
  readonly order: 'dayFirst' | 'monthFirst' | undefined;
  /** The one day that the masthead tells, in a file whose articles tell none. */
  readonly header: ArticleDate | undefined;
}

type Reading = ArticleDate | 'unclear' | undefined;

/** More articles than this prove no more about the order of day and month. */
const mostExamined = 2000;

/** In UTF-16 code units. */
const longestAddressLine = 400;

/** To be made once for all articles of a text. */
export function dateContext(text: string, articles: readonly Article[]): DateContext {
  const [first] = articles;
  if (first === undefined) return { text, articles, order: undefined, header: undefined };
  const header = headerLines(text, first).flatMap((line) => datesInLine(text.slice(line.start, line.end).trimEnd(), line.start));
  const own = articles.slice(0, mostExamined).flatMap((_, index) => headDates(text, articles, index));
  const order = orderOf([...header, ...own]);
  // Where articles have dates of their own, the masthead's is that of the issue.
  const read = own.length > 0 ? undefined : agreed(header.map(({ date }) => date), order);
  return { text, articles, order, header: read === 'unclear' ? undefined : read };
}

/**
 * The day of publication of an article, where the text tells it with day, month and year: a field or a line about the
 * article, the dateline of its first paragraph, the address of its page, else the one date of the masthead. Where
 * several dates compete, or day and month cannot be told apart by the rest of the file, there is none: no date is better
 * than a wrong one.
 */
export function articleDate({ text, articles, order, header }: DateContext, index: number): ArticleDate | undefined {
  const article = articles[index];
  if (article === undefined) return undefined;
  const inHead = headDates(text, articles, index);
  const published = inHead.filter(({ isPublished }) => isPublished);
  const read = agreed((published.length > 0 ? published : inHead).map(({ date }) => date), order)
    ?? datelineDate(text, article, order)
    ?? addressDate(text, article)
    ?? header;
  return read === 'unclear' ? undefined : read;
}

function headDates(text: string, articles: readonly Article[], index: number): LineDate[] {
  const article = articles[index];
  if (article === undefined) return [];
  const previous = articles[index - 1];
  const previousEnd = previous === undefined ? 0 : Math.max(previous.bodyEnd, previous.closingEnd ?? 0);
  const lines = headLines(text, article, previousEnd)
    .flatMap((line) => datesInLine(text.slice(line.start, line.end).trimEnd(), line.start));
  return [...parsedDateline(text, article, previousEnd), ...lines];
}

/** What the parser took for the date of the article stands for itself, wherever in the head it is. */
function parsedDateline(text: string, article: Article, previousEnd: number): LineDate[] {
  if (article.dateline === null) return [];
  const start = text.indexOf(article.dateline, previousEnd);
  if (start < 0 || start >= article.bodyEnd) return [];
  return datesInLine(article.dateline, start).map(({ date }) => ({ date, isPublished: true }));
}

function datelineDate(text: string, article: Article, order: DateContext['order']): Reading {
  const date = dateOfDateline(text.slice(article.bodyStart, Math.min(article.bodyEnd, article.bodyStart + 200)), article.bodyStart);
  return date === undefined ? undefined : agreed([date], order);
}

/** The first and last line and the closing line may hold the address of its own page; addresses within lead anywhere. */
function addressDate(text: string, article: Article): Reading {
  const lastLine = Math.max(article.bodyStart, text.lastIndexOf('\n', article.bodyEnd - 1) + 1, article.bodyEnd - longestAddressLine);
  const dates = [{ start: article.titleEnd, end: article.bodyStart }, { start: lastLine, end: article.closingEnd ?? article.bodyEnd }]
    .flatMap(({ start, end }) => datesInAddresses(text.slice(start, end), start))
    .map((date): ArticleDate => ({ iso: isoOf(date.day), start: date.start, end: date.end }));
  return theOne(dates);
}

/** The one day that dates tell; `unclear` where they differ, or one has two readings. */
function agreed(dates: readonly WrittenDate[], order: DateContext['order']): Reading {
  const read = dates.map(({ day, either, start, end }): ArticleDate | undefined => {
    const known = day ?? (order === undefined ? undefined : either?.[order]);
    return known === undefined ? undefined : { iso: isoOf(known), start, end };
  });
  const known = read.filter((date) => date !== undefined);
  return known.length < read.length ? 'unclear' : theOne(known);
}

function theOne(dates: readonly ArticleDate[]): Reading {
  const [first] = dates;
  return dates.every(({ iso }) => iso === first?.iso) ? first : 'unclear';
}

function orderOf(dates: readonly LineDate[]): DateContext['order'] {
  const proofs = new Set(dates.flatMap(({ date }) => date.proves ?? []));
  const [order] = proofs;
  return proofs.size === 1 ? order : undefined;
}
