import type { ArticleOrder, ListedArticle } from './types';

/**
 * Articles in another order; equal ones stay as they were. Articles without a date come last in either direction. Titles are
 * compared as readers would, with numbers by value.
 */
export function orderArticles<T extends ListedArticle>(articles: readonly T[], order: ArticleOrder): readonly T[] {
  switch (order) {
    case 'text':
      return articles;
    case 'title': {
      const { compare } = new Intl.Collator(undefined, { numeric: true });
      return [...articles].sort((a, b) => compare(a.title, b.title));
    }
    case 'newest':
      return [...articles].sort((a, b) => compareDates(b.date, a.date) || undatedLast(a, b));
    case 'oldest':
      return [...articles].sort((a, b) => compareDates(a.date, b.date) || undatedLast(a, b));
  }
}

/** 0 if one of them is unknown. */
function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}

function undatedLast(a: ListedArticle, b: ListedArticle): number {
  return Number(a.date === undefined) - Number(b.date === undefined);
}
