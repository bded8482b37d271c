import type { Article } from '../digest/types';
import type { Span } from '../text/span';

/** All places where a digest has a text in its articles (titles and bodies, never closing lines), whole words only. */
export function occurrences(text: string, wanted: string, articles: readonly Article[]): Span[] {
  const found: Span[] = [];
  if (wanted === '') return found;
  for (const article of articles) {
    for (let at = text.indexOf(wanted, article.titleStart); at >= 0 && at + wanted.length <= article.bodyEnd; at = text.indexOf(wanted, at + wanted.length)) {
      if (isWhole(text, at, at + wanted.length)) found.push({ start: at, end: at + wanted.length });
    }
  }
  return found;
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const cutsBefore = letter.test(text.charAt(start)) && start > 0 && letter.test(text.charAt(start - 1));
  const cutsAfter = letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end));
  return !cutsBefore && !cutsAfter;
}
