import { writtenDates } from '../../calendar/writtenDates';

/** The first date in a short text as ISO; undefined if there is none, or if day and month can't be told apart. */
export function isoDateIn(text: string): string | undefined {
  const day = writtenDates(text)[0]?.day;
  if (day === undefined) return undefined;
  return [String(day.year), String(day.month).padStart(2, '0'), String(day.day).padStart(2, '0')].join('-');
}
