import { givenFields } from '../fields';
import { isoDateIn } from '../text/isoDate';
import { oneLine, titleLine } from '../text/lines';
import type { ConvertedArticle } from '../types';

/** What is known of a message, from whatever kind of file. */
export interface MessageFacts {
  readonly subject: string | undefined;
  readonly author: string | undefined;
  /** As in the header: `Tue, 12 Mar 2024 08:30:00 +0100`. */
  readonly date: string | undefined;
  readonly id: string | undefined;
  /** Of the mailing list that passed it on. */
  readonly list?: string | undefined;
}

/** A list's tag, and the words that mail programs of several languages put in front of an answer or a forwarded message. */
const prefix = /^(?:\[[^\]]{1,60}\]|(?:re|aw|fw|fwd|wg|sv|vs|antw|tr|rv|res|enc|odp|r|i|ynt)(?:\[\d{1,3}\])?\s?:)\s*/iu;
const mostPrefixes = 10;

export function messageArticle({ subject, author, date, id, list }: MessageFacts, paragraphs: readonly string[]): ConvertedArticle {
  return {
    title: subjectTitle(subject ?? '') || titleLine(paragraphs[0] ?? '') || '?',
    fields: givenFields({ source: list, date: date === undefined ? undefined : isoDateIn(date) ?? isoDateIn(date.slice(0, 10)), author, id }),
    paragraphs,
  };
}

/** A subject without the list's tag and `Re:`, unless nothing else is in it. */
function subjectTitle(subject: string): string {
  const whole = titleLine(subject);
  let title = whole;
  for (let count = 0; count < mostPrefixes; count += 1) {
    const shorter = title.replace(prefix, '');
    if (shorter === title) break;
    title = shorter;
  }
  return title === '' ? whole : title;
}

/** `Jane Doe` of `Jane Doe <jane@example.org>` or of `jane at example.org (Jane Doe)`; an address alone as it is. */
export function nameOfSender(header: string): string {
  const line = oneLine(header);
  const inParentheses = /\(([^()]{1,100})\)$/.exec(line)?.[1];
  const beforeAddress = /^"?([^"<>]{1,100}?)"?\s*<[^<>]*>$/.exec(line)?.[1];
  return inParentheses ?? beforeAddress ?? line.replace(/^<|>$/g, '');
}
