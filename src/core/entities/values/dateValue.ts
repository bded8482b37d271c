import { englishWeekdays } from '../../calendar/englishCalendar';
import type { MentionValue } from '../types';
import { absoluteDate } from './absoluteDate';
import { type ReferenceDay, isDay } from '../../calendar/period';
import { relativeDate } from './relativeDate';

/** What narrows a period without saying by how much: the value is the period that surely contains it. */
const narrowing = /^(?:(?:the|in|on|by|since|early|late|mid|later|earlier)[ -]|(?:end|start|beginning|middle|close|rest|remainder) of |end-)(?=.)/;
const weekdayLead = new RegExp(`^(?:${englishWeekdays.join('|')}),? (?=.*\\d)`, 'i');

/**
 * The time that a calendar expression means, as the smallest calendar period that surely contains it.
 * @param anchor the article's day; without it only an expression with its own year has a value
 */
export function dateValue(text: string, anchor?: ReferenceDay): MentionValue | undefined {
  let written = text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[‐‑‒]/g, '-').trim().toLowerCase().replace(weekdayLead, '').replace(/^(year|month)-end$/, '$1');
  for (;;) {
    const period = absoluteDate(written) ?? (anchor && isDay(anchor.today) ? relativeDate(written, anchor) : undefined);
    if (period !== undefined) return period;
    const shorter = written.replace(narrowing, '');
    if (shorter === written) return undefined;
    written = shorter;
  }
}
