import { dayOf, type Day } from '../../calendar/writtenDates';
import type { Span } from '../../text/span';

const address = /https?:\/\/[^\s<>"']{1,300}/gu;
const parts = /[/_=-](20\d\d)([/-]?)(\d{1,2})\2(\d{1,2})(?![\d])/u;

/** A day in the path of a page's address, as in `/2025/03/04/`; addresses always put the year first. */
export function datesInAddresses(text: string, origin: number): (Span & { readonly day: Day })[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const found = parts.exec(match[0]);
    if (found === null) return [];
    const [whole, year, sign, month = '', dayText = ''] = found;
    // Without separators, only zero-padded figures can be told apart.
    if (sign === '' && (month.length !== 2 || dayText.length !== 2)) return [];
    const day = dayOf(Number(year), Number(month), Number(dayText));
    const start = origin + match.index + found.index + 1;
    return day === undefined ? [] : [{ day, start, end: start + whole.length - 1 }];
  });
}
