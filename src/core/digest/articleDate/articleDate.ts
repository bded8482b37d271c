import { finish, type Steps } from '../../steps';
import type { Span } from '../../text/span';
import type { Article } from '../types';
import { datesInAddresses } from './dateInAddress';
import { dateOfDateline, datesInLine, type LineDate } from './dateInLine';
import { firstParagraph, headerLines, headLines } from './headLines';
import { isoOf, type WrittenDate } from '../../calendar/writtenDates';

/** The day of an article, `YYYY-MM-DD`, and where the text tells it (UTF-16 code units, half-open). */
export interface ArticleDate extends Span {
  readonly iso: string;
}

/** Which figure comes first in dates such as 03/04/2025; undefined where no date of the file decides it. */
type Order = 'dayFirst' | 'monthFirst' | undefined;

type Reading = ArticleDate | 'unclear' | undefined;

/** In UTF-16 code units. */
const longestAddressLine = 400;

/**
 * The day of publication of each article, where the text tells it with day, month and year: a field or a line about the
 * article, the dateline of its first paragraph, the address of its page, else the one date of the masthead of a file whose
 * articles tell none. Where several dates compete, or day and month cannot be told apart by the rest of the file, there
 * is none: no date is better than a wrong one.
 * @param articles of `text`, in order
 */
export function articleDates(text: string, articles: readonly Article[]): readonly (ArticleDate | undefined)[] {
  return finish(articleDateSteps(text, articles));
}

/** The same in short steps, one or two an article. */
export function* articleDateSteps(text: string, articles: readonly Article[]): Steps<readonly (ArticleDate | undefined)[]> {
  const heads: LineDate[][] = [];
  for (const index of articles.keys()) {
    heads.push(headDates(text, articles, index));
    yield;
  }
  const [first] = articles;
  const masthead = first === undefined ? [] : headerLines(text, first).flatMap((line) => lineDates(text, line));
  const order = orderOf([masthead, ...heads]);
  const header = heads.some((head) => head.length > 0) ? undefined : agreed(masthead.map(({ date }) => date), order);
  const dates: (ArticleDate | undefined)[] = [];
  for (const [index, article] of articles.entries()) {
    const read = headDate(heads[index] ?? [], order) ?? datelineDate(text, article, order) ?? addressDate(text, article) ?? header;
    dates.push(read === 'unclear' ? undefined : read);
    yield;
  }
  return dates;
}

/** What is said to be the day of publication counts before other dates. */
function headDate(head: readonly LineDate[], order: Order): Reading {
  const published = head.filter(({ isPublished }) => isPublished);
  return agreed((published.length > 0 ? published : head).map(({ date }) => date), order);
}

function headDates(text: string, articles: readonly Article[], index: number): LineDate[] {
  const article = articles[index];
  if (article === undefined) return [];
  const previous = articles[index - 1];
  const previousEnd = previous === undefined ? 0 : Math.max(previous.bodyEnd, previous.closingEnd ?? 0);
  return [
    ...parsedDateline(text, article, previousEnd),
    ...headLines(text, article, previousEnd).flatMap((line) => lineDates(text, line)),
  ];
}

function lineDates(text: string, { start, end }: Span): LineDate[] {
  return datesInLine(text.slice(start, end).trimEnd(), start);
}

/** What the parser took for the date of the article stands for itself, wherever in the head it is. */
function parsedDateline(text: string, article: Article, previousEnd: number): LineDate[] {
  if (article.dateline === null) return [];
  const start = text.indexOf(article.dateline, previousEnd);
  if (start < 0 || start >= article.bodyEnd) return [];
  return datesInLine(article.dateline, start).map(({ date }) => ({ date, isPublished: true }));
}

function datelineDate(text: string, article: Article, order: Order): Reading {
  const line = firstParagraph(text, article);
  const date = dateOfDateline(text.slice(line.start, line.end), line.start);
  return date === undefined ? undefined : agreed([date], order);
}

/** The first and last line and the closing line may hold the address of its own page; addresses within lead anywhere. */
function addressDate(text: string, article: Article): Reading {
  const tail = Math.max(article.bodyStart, article.bodyEnd - longestAddressLine);
  const lastLine = tail + Math.max(0, text.slice(tail, article.bodyEnd).search(/[^\n\r\f]*$/));
  const dates = [{ start: article.titleEnd, end: article.bodyStart }, { start: lastLine, end: article.closingEnd ?? article.bodyEnd }]
    .flatMap(({ start, end }) => datesInAddresses(text.slice(start, end), start))
    .map((date): ArticleDate => ({ iso: isoOf(date.day), start: date.start, end: date.end }));
  return theOne(dates);
}

/** The one day that dates tell; `unclear` where they differ, or one has two readings. */
function agreed(dates: readonly WrittenDate[], order: Order): Reading {
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

function orderOf(heads: readonly (readonly LineDate[])[]): Order {
  const proofs = new Set(heads.flatMap((head) => head.flatMap(({ date }) => date.proves ?? [])));
  const [order] = proofs;
  return proofs.size === 1 ? order : undefined;
}
