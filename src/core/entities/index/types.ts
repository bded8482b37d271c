import type { EntityType, Mention } from '../types';

/** Which article mentions lie in, and its place among the others. */
export interface ArticleAddress {
  /** The digest's name, unique in the workspace: its path or its uri. */
  readonly digest: string;
  /** The article's id, unique in its digest. */
  readonly article: string;
  /** Place of the article in its digest, from 0. */
  readonly order: number;
  /** Day of the article as `YYYY-MM-DD`, where known. */
  readonly date?: string;
}

/** One entity over all digests. */
export interface IndexedEntity {
  /** `TYPE:canonical`, as `entityKey` makes it. */
  readonly key: string;
  readonly canonical: string;
  readonly type: EntityType;
  /** Wikidata QID, where certain. */
  readonly entity?: string;
  /** Number of mentions in the workspace. */
  readonly mentions: number;
  /** Number of articles and of digests that name it. */
  readonly articles: number;
  readonly digests: number;
  /** First and last article that names it: by date among dated ones if there are any, else by digest and order. */
  readonly first: ArticleAddress;
  readonly last: ArticleAddress;
  /** The wordings found, most frequent first. */
  readonly wordings: readonly string[];
}

export interface EntityQuery {
  /** All types where left out. */
  readonly types?: readonly EntityType[];
  /** Words that each begin a word of the name or of a wording; case and accents make no difference. */
  readonly filter?: string;
  /** Most mentioned first, or by name; `mentions` where left out. */
  readonly sort?: 'mentions' | 'name';
  /** The most to return; all where left out. The rest is not computed. */
  readonly limit?: number;
}

/** An article that names an entity. */
export interface EntityArticle extends ArticleAddress {
  readonly mentions: number;
}

/** The entities of a workspace, kept article by article. Nothing is read or recognised here: mentions are put in. */
export interface EntityIndex {
  /** Sets the mentions of one article, replacing those it had before. */
  put(place: ArticleAddress, mentions: readonly Mention[]): void;
  /** Forgets one article; does nothing if it is unknown. */
  remove(digest: string, article: string): void;
  /** Forgets all articles of a digest. */
  removeDigest(digest: string): void;
  get(key: string): IndexedEntity | undefined;
  list(query?: EntityQuery): IndexedEntity[];
  /** How many entities of each type there are; types without any are left out. */
  countByType(): ReadonlyMap<EntityType, number>;
  /** Where an entity is named, in the order that decides first and last. */
  articlesOf(key: string): EntityArticle[];
}
