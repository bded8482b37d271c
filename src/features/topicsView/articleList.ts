import { isAttached } from '../../core/annotations/attached';
import { foldedText } from '../../core/articleTree/filterArticles';
import type { ListedArticle } from '../../core/articleTree/types';
import type { ShownStatus } from '../../core/annotations/shownStatus';
import { authorNames } from '../../core/digest/fields/authors';
import type { Article, ArticleFields } from '../../core/digest/types';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { articleIdAt } from '../../host/corpus/articles';
import type { Digest } from '../../host/corpus/digest';
import type { Services } from '../../host/services/services';
import type { CorpusArticle } from '../../host/topics/topicIndex';
import { articleKey } from '../../host/related/articleFollower';
import { finishInSlices, slicePause } from '../../host/slices';
import type { NewArticles } from './newArticles';

/** An article as the tree shows it. */
export interface TreeArticle extends ListedArticle, CorpusArticle {}

export interface ArticleListServices extends Pick<Services, 'annotations' | 'topics'> {
  readonly newArticles: NewArticles;
  /** The entities in each article, by its key; empty unless grouped by them. */
  readonly entities: ReadonlyMap<string, readonly string[]>;
  /** The same of the phrases that each shares with others. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

/** What is noted on one digest's articles, and what its text says about them. */
interface DigestNotes {
  readonly digest: Digest;
  readonly fields: readonly ArticleFields[];
  readonly statuses: ReadonlyMap<string, ShownStatus>;
  readonly tags: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Folding words costs more than anything else here; an article's words are kept as long as its digest. */
const words = new WeakMap<Article, string>();

/** All articles of the workspace whose topics are known, with the researcher's notes on them. */
export async function listArticles({ topics, annotations, newArticles, entities, phrases }: ArticleListServices): Promise<TreeArticle[]> {
  const pause = slicePause();
  const list: TreeArticle[] = [];
  let notes: DigestNotes | undefined;
  for (const entry of topics.articles()) {
    if (notes?.digest !== entry.digest) notes = await notesOf(entry.digest, annotations);
    list.push({ ...listed(entry, notes, newArticles, entities), phrases: phrases.get(articleKey(entry.digest, entry.article.id)) ?? [] });
    await pause();
  }
  return list;
}

async function notesOf(digest: Digest, annotations: AnnotationStore): Promise<DigestNotes> {
  return {
    digest, fields: await finishInSlices(digest.fieldSteps()), statuses: annotations.statusesOf(digest.uri), tags: tagsByArticle(digest, annotations),
  };
}

function listed(
  entry: CorpusArticle, { fields, statuses, tags }: DigestNotes, newArticles: NewArticles, entities: ReadonlyMap<string, readonly string[]>,
): Omit<TreeArticle, 'phrases'> {
  const { digest, article } = entry;
  const key = articleKey(digest, article.id);
  const { source, author, date } = fields[entry.index] ?? {};
  const folded = words.get(article) ?? foldedText([article.title, source, author, digest.file].join(' '));
  words.set(article, folded);
  return {
    ...entry,
    key,
    title: article.title,
    file: digest.file,
    words: folded,
    date, source,
    authors: author === undefined ? [] : authorNames(author),
    status: statuses.get(article.id) ?? 'unread',
    tags: [...tags.get(article.id) ?? []],
    entities: entities.get(key) ?? [],
    isNew: newArticles.has(digest, article.id),
  };
}

/** Tags of each article and of the passages in it, by the article's id. */
function tagsByArticle(digest: Digest, annotations: AnnotationStore): ReadonlyMap<string, ReadonlySet<string>> {
  const byArticle = new Map<string, Set<string>>();
  const add = (id: string | undefined, tags: readonly string[]): void => {
    if (id === undefined) return;
    const known = byArticle.get(id) ?? new Set();
    for (const tag of tags) known.add(tag);
    byArticle.set(id, known);
  };
  for (const { article, note } of annotations.notesOf(digest.uri)) add(article?.id, note.tags ?? []);
  for (const place of annotations.of(digest.uri)) {
    if (isAttached(place)) add(articleIdAt(digest, place.start), place.annotation.tags);
  }
  return byArticle;
}
