import { shownLanguage } from './plural';

/** By the length of an ISO date: which of its parts are known. */
const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  ['YYYY-MM-DD'.length]: { year: 'numeric', month: 'long', day: 'numeric' },
  ['YYYY-MM'.length]: { year: 'numeric', month: 'long' },
};

/**
 * A date as the user's language writes it: `12 March 2024`, `März 2024`.
 * @param iso a day, month or year, such as `2024-03-12`, `2024-03`; a year stays as it is, and so does what is no date
 */
export function shownDate(iso: string): string {
  const known = parts[iso.length];
  const date = new Date(iso);
  if (known === undefined || Number.isNaN(date.getTime())) return iso;
  // Our English is British.
  const language = shownLanguage();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...known, timeZone: 'UTC' }).format(date);
}
