import { groupByTopic, type TopicTreeArticle, type TopicTreeNode } from '../topics/topicTree';
import type { TopicCodebook } from '../topics/types';
import type { Grouping, ListedArticle } from './types';

/** A node of the article tree that is not an article. */
export interface ArticleGroup<T> {
  readonly kind: 'topic' | 'unsure' | 'digest' | 'source' | 'noSource' | 'author' | 'noAuthor' | 'month' | 'undated' | 'entity' | 'phrase' | 'noPhrase';
  /** Identifies a group in its tree: a topic's label, a digest's path, a source, an author, a month (`2025-03`), an entity's name, a phrase. */
  readonly key: string;
  /** As in the data; a month's key, and empty for `unsure`, `undated`, `noSource`, `noAuthor` and `noPhrase`: the view has words for these. */
  readonly name: string;
  readonly description: string | undefined;
  /** Number of distinct articles here and below. */
  readonly count: number;
  readonly groups: readonly ArticleGroup<T>[];
  readonly articles: readonly TopicTreeArticle<T>[];
}

/** An entity or a phrase that only one article has forms no group. */
const fewestOfEntity = 2;

/**
 * Articles in the tree that a grouping asks for, in their order within each group. Topics come in the codebook's order with
 * the unsure articles last, digests by path, sources and authors by name with the rest last, months from the latest with the undated last, entities and shared phrases from the most frequent, with
 * the articles that share none last; an article appears under each of its topics, authors, entities and phrases.
 */
export function groupArticles<T extends ListedArticle>(
  articles: readonly T[], grouping: Grouping, codebook: TopicCodebook,
): ArticleGroup<T>[] {
  switch (grouping) {
    case 'topic':
      return byTopic(articles, codebook);
    case 'digest':
      return sorted(flatGroups(articles, 'digest', ({ file }) => [file]), ascending);
    case 'source':
      return [...sorted(flatGroups(articles, 'source', sourceOf), ascending), ...rest('noSource', articles, sourceOf)];
    case 'author':
      return [...sorted(flatGroups(articles, 'author', authorsOf), ascending), ...rest('noAuthor', articles, authorsOf)];
    case 'month':
      return [...sorted(flatGroups(articles, 'month', monthsOf), (a, b) => ascending(b, a)), ...rest('undated', articles, monthsOf)];
    case 'entity':
      return byFrequency(flatGroups(articles, 'entity', ({ entities }) => entities));
    case 'phrase':
      return byPhrase(articles);
  }
}

/** What shares a phrase only with articles that are not listed comes last, as what shares nothing. */
function byPhrase<T extends ListedArticle>(articles: readonly T[]): ArticleGroup<T>[] {
  const groups = byFrequency(flatGroups(articles, 'phrase', ({ phrases }) => phrases));
  const joined = new Set(groups.flatMap((group) => group.articles.map(({ article }) => article)));
  return [...groups, ...rest('noPhrase', articles, (article) => (joined.has(article) ? article.phrases : []))];
}

function byFrequency<T>(groups: readonly ArticleGroup<T>[]): ArticleGroup<T>[] {
  return groups.filter(({ count }) => count >= fewestOfEntity).sort((a, b) => b.count - a.count || ascending(a, b));
}

function byTopic<T extends ListedArticle>(articles: readonly T[], codebook: TopicCodebook): ArticleGroup<T>[] {
  const tree = groupByTopic(codebook, articles.map((article) => ({ article, topics: article.topics })));
  return [...tree.topics.map(topicGroup), ...(tree.unsure.length === 0 ? [] : [leaf('unsure', '', tree.unsure)])];
}

function topicGroup<T>({ label, name, description, count, topics, articles }: TopicTreeNode<T>): ArticleGroup<T> {
  return { kind: 'topic', key: label, name, description, count, groups: topics.map(topicGroup), articles };
}

const sourceOf = ({ source }: ListedArticle): readonly string[] => (source === undefined ? [] : [source]);
const authorsOf = ({ authors }: ListedArticle): readonly string[] => authors;
const monthsOf = (article: ListedArticle): readonly string[] => {
  const month = monthOf(article);
  return month === undefined ? [] : [month];
};

/** The month of an article (`2025-03`); undefined if its date is unknown, or only its year is known. */
export function monthOf({ date }: ListedArticle): string | undefined {
  return date === undefined || date.length < 'YYYY-MM'.length ? undefined : date.slice(0, 'YYYY-MM'.length);
}

/** The articles that a grouping leaves out, if any. */
function rest<T extends ListedArticle>(
  kind: 'noSource' | 'noAuthor' | 'undated' | 'noPhrase', articles: readonly T[], keysOf: (article: T) => readonly string[],
): ArticleGroup<T>[] {
  const others = articles.filter((article) => keysOf(article).length === 0).map(placed);
  return others.length === 0 ? [] : [leaf(kind, '', others)];
}

function flatGroups<T extends ListedArticle>(
  articles: readonly T[], kind: 'digest' | 'source' | 'author' | 'month' | 'entity' | 'phrase', keysOf: (article: T) => readonly string[],
): ArticleGroup<T>[] {
  const groups = new Map<string, TopicTreeArticle<T>[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [placed(article)]);
      else group.push(placed(article));
    }
  }
  return [...groups].map(([key, members]) => leaf(kind, key, members));
}

/** An article that is not there because of a topic. */
function placed<T extends ListedArticle>(article: T): TopicTreeArticle<T> {
  return { article, primary: true, manual: article.topics.manual, why: [] };
}

function leaf<T>(kind: ArticleGroup<T>['kind'], key: string, articles: readonly TopicTreeArticle<T>[]): ArticleGroup<T> {
  return { kind, key, name: key, description: undefined, count: articles.length, groups: [], articles };
}

type Compare = (a: { readonly key: string }, b: { readonly key: string }) => number;

/** By code units: the same on every machine. */
const ascending: Compare = (a, b) => (a.key < b.key ? -1 : Number(a.key > b.key));

function sorted<T>(groups: readonly ArticleGroup<T>[], compare: Compare): ArticleGroup<T>[] {
  return [...groups].sort(compare);
}
