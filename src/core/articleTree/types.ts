import type { ShownStatus } from '../annotations/shownStatus';
import type { DecidedTopics } from '../topics/decideTopics';

/** What an article tree sorts, filters and groups by. */
export interface ListedArticle {
  /** Unique in the workspace. */
  readonly key: string;
  readonly title: string;
  /** Path of its digest. */
  readonly file: string;
  /** The words that filtering checks first, of title, source, authors and digest, as returned by `foldedText`. */
  readonly words: string;
  /** ISO date (`2025-03-14`), if the text gives one. */
  readonly date: string | undefined;
  /** Who published it; undefined if the text doesn't say. */
  readonly source: string | undefined;
  /** Each once; empty if the text names none. */
  readonly authors: readonly string[];
  readonly status: ShownStatus;
  readonly tags: readonly string[];
  readonly topics: DecidedTopics;
  /** Names of the entities in it, each once; empty until they are known. */
  readonly entities: readonly string[];
  /** Phrases that it shares with others, each once; empty until they are known. */
  readonly phrases: readonly string[];
  /** Added since the researcher last looked. */
  readonly isNew: boolean;
}

export const groupings = ['topic', 'digest', 'source', 'author', 'month', 'entity', 'phrase'] as const;
export type Grouping = (typeof groupings)[number];

/** `text`: in the order of digests and of the articles in them. */
export const articleOrders = ['text', 'title', 'newest', 'oldest'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** All conditions must hold; an empty one holds for every article. */
export interface ArticleFilter {
  /** Each word begins a word of the title, the source, an author, the digest's name, a topic or a tag. */
  readonly words: string;
  readonly digests: readonly string[];
  /** An article passes by one of them. */
  readonly sources: readonly string[];
  readonly authors: readonly string[];
  readonly statuses: readonly ShownStatus[];
  /** First and last day, month or year, ISO (`2025-03-14`, `2025-03`, `2025`); an article without a date is in none. */
  readonly from: string;
  readonly until: string;
  readonly newOnly: boolean;
}

export const noFilter: ArticleFilter = { words: '', digests: [], sources: [], authors: [], statuses: [], from: '', until: '', newOnly: false };
