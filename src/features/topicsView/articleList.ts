import { isAttached } from '../../core/annotations/attached';
import { foldedText } from '../../core/articleTree/filterArticles';
import type { ListedArticle } from '../../core/articleTree/types';
import type { Article } from '../../core/digest/types';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import { articleIdAt } from '../../host/articles';
import type { Digest } from '../../host/corpus/digest';
import type { CorpusArticle, TopicIndex } from '../../host/corpus/topicIndex';
import { runInSlices } from '../../host/slices';
import type { NewArticles } from './newArticles';

/** An article as the tree shows it. */
export interface TreeArticle extends ListedArticle, CorpusArticle {}

export interface ArticleListServices {
  readonly annotations: AnnotationStore;
  readonly index: TopicIndex;
  readonly newArticles: NewArticles;
}

interface TagsOfDigest {
  readonly digest: Digest;
  /** Tags of each article and of the passages in it, by the article's id. */
  readonly byArticle: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Folding words costs more than all else here; an article keeps its words as long as its digest stands. */
const words = new WeakMap<Article, string>();

/** All articles of the workspace whose topics are known, with what the researcher noted on them. */
export async function listArticles(services: ArticleListServices): Promise<TreeArticle[]> {
  const list: TreeArticle[] = [];
  await runInSlices((function* steps() {
    let tags: TagsOfDigest | undefined;
    for (const entry of services.index.articles()) {
      if (tags?.digest !== entry.digest) tags = tagsOf(entry.digest, services.annotations);
      list.push(listed(entry, tags.byArticle, services));
      yield;
    }
  })());
  return list;
}

function listed(
  entry: CorpusArticle, tags: ReadonlyMap<string, ReadonlySet<string>>, { annotations, newArticles }: ArticleListServices,
): TreeArticle {
  const { digest, article } = entry;
  const folded = words.get(article) ?? foldedText(`${article.title} ${digest.file}`);
  words.set(article, folded);
  return {
    ...entry,
    title: article.title,
    file: digest.file,
    words: folded,
    date: undefined,
    status: annotations.noteOf(digest.uri, article.id)?.status ?? 'unread',
    tags: [...tags.get(article.id) ?? []],
    entities: [],
    isNew: newArticles.has(digest, article.id),
  };
}

function tagsOf(digest: Digest, annotations: AnnotationStore): TagsOfDigest {
  const byArticle = new Map<string, Set<string>>();
  const add = (id: string | undefined, tags: readonly string[]): void => {
    if (id === undefined) return;
    const known = byArticle.get(id) ?? new Set();
    for (const tag of tags) known.add(tag);
    byArticle.set(id, known);
  };
  for (const { sidecar } of annotations.sidecarsOf(digest.uri)) {
    for (const { id, tags } of sidecar?.articles ?? []) add(id, tags ?? []);
  }
  for (const place of annotations.of(digest.uri)) {
    if (isAttached(place)) add(articleIdAt(digest, place.start), place.annotation.tags);
  }
  return { digest, byArticle };
}
