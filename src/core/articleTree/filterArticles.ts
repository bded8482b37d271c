import { isInRange } from '../text/dateRange';
import { foldWords } from '../text/words';
import type { ArticleFilter, ListedArticle } from './types';

/** A space before each word, so that a plain substring search finds the start of a word. */
export function foldedText(text: string): string {
  return foldWords(text).map((word) => ` ${word}`).join('');
}

/** The articles that meet all conditions of a filter, in their order. */
export function filterArticles<T extends ListedArticle>(articles: readonly T[], filter: ArticleFilter): readonly T[] {
  const conditions = [...wordConditions(filter.words), ...otherConditions(filter)];
  if (conditions.length === 0) return articles;
  return articles.filter((article) => conditions.every((holds) => holds(article)));
}

export function isFiltering(filter: ArticleFilter): boolean {
  return wordConditions(filter.words).length + otherConditions(filter).length > 0;
}

type Condition = (article: ListedArticle) => boolean;

function wordConditions(words: string): Condition[] {
  const folded = new Map<string, string>();
  // Labels and tags are few and shared by many articles: each is folded once.
  const foldedLabel = (label: string): string => {
    const known = folded.get(label) ?? foldedText(label);
    folded.set(label, known);
    return known;
  };
  return foldWords(words).map((word) => ({ words: ownWords, tags, topics }) => {
    const begins = ` ${word}`;
    return ownWords.includes(begins)
      || topics.topics.some(({ label }) => foldedLabel(label).includes(begins))
      || tags.some((tag) => foldedLabel(tag).includes(begins));
  });
}

function otherConditions({ digests, sources, authors, statuses, from, until, newOnly }: ArticleFilter): Condition[] {
  const conditions: Condition[] = [];
  if (digests.length > 0) conditions.push(({ file }) => digests.includes(file));
  if (sources.length > 0) conditions.push(({ source }) => source !== undefined && sources.includes(source));
  if (authors.length > 0) conditions.push((article) => article.authors.some((author) => authors.includes(author)));
  if (statuses.length > 0) conditions.push(({ status }) => statuses.includes(status));
  if (from !== '' || until !== '') conditions.push(({ date }) => date !== undefined && isInRange(date, { from, until }));
  if (newOnly) conditions.push(({ isNew }) => isNew);
  return conditions;
}
