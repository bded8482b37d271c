import { givenFields } from '../fields';
import { ownWordsOf } from '../../digest/formats/mail/headerWords';
import { isoDateIn } from '../text/isoDate';
import { titleLine } from '../text/lines';
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

/** In the mail of one person each tag in front is that of a list. */
const anyTag = { has: () => true };

export function messageArticle({ subject, author, date, id, list }: MessageFacts, paragraphs: readonly string[]): ConvertedArticle {
  return {
    title: subjectTitle(subject ?? '') || titleLine(paragraphs[0] ?? '') || '?',
    fields: givenFields({ source: list, date: date === undefined ? undefined : isoDateIn(date) ?? isoDateIn(date.slice(0, 10)), author, id }),
    paragraphs,
  };
}

/** A subject without the list's tag and `Re:`, unless nothing else is in it. */
function subjectTitle(subject: string): string {
  const title = titleLine(subject);
  return title.slice(ownWordsOf(title, anyTag));
}
