import type { ArticleDate } from '../digest/articleDate/articleDate';
import { withoutWriterWord } from '../digest/fields/authors';
import type { Article, ArticleFields } from '../digest/types';

/**
 * What is known about an article, by name: its fields, and where they lack them the author by its byline and the date by its
 * day. One answer for the tree, hovers, queries and exports.
 */
export function knownFields({ fields, byline }: Article, day: ArticleDate | null | undefined): ArticleFields {
  return {
    ...(byline !== null && { author: withoutWriterWord(byline) }),
    ...(day && { date: day.iso }),
    ...fields,
  };
}
