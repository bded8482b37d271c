import { isoOf, writtenDates } from '../../calendar/writtenDates';
import type { Article } from '../types';
import type { ArticleDate } from './articleDate';

const isoDay = /^\d{4}-\d\d-\d\d$/;

/**
 * The day that the article's fields state, and the words among the field lines that say it; offsets count from the title,
 * both 0 where no such words are found. Undefined if the fields don't give a day.
 */
export function statedDate(text: string, { titleStart, fields, fieldSpans }: Article): ArticleDate | undefined {
  const iso = fields.date;
  if (iso === undefined || !isoDay.test(iso)) return undefined;
  for (const span of fieldSpans) {
    for (const { day, either, start, end } of writtenDates(text.slice(span.start, span.end), span.start - titleStart)) {
      const readings = [day, either?.dayFirst, either?.monthFirst];
      if (readings.some((reading) => reading !== undefined && isoOf(reading) === iso)) return { iso, start, end, from: 'article' };
    }
  }
  return { iso, start: 0, end: 0, from: 'article' };
}
