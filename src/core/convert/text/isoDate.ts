import { isoOf, writtenDates } from '../../calendar/writtenDates';

/** The first date in a short text as ISO; undefined if there is none, or if day and month can't be told apart. */
export function isoDateIn(text: string): string | undefined {
  const day = writtenDates(text)[0]?.day;
  return day && isoOf(day);
}
