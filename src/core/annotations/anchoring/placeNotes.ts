import type { Article } from '../../digest/types';
import { articleId } from '../../digest/articleId';
import { similarity } from './distance';
import { nearestTitle } from './findArticle';
import type { ArticleNote } from '../types';

/**
 * The article of each note in the current text: the one with its id, or else the one whose title was only corrected. An article
 * that a note of the same sidecar names belongs to that note alone.
 * @returns in the order of the notes; undefined for an article that is gone, or not certain
 */
export function placeNotes(articles: readonly Article[], notes: readonly Pick<ArticleNote, 'id'>[]): (Article | undefined)[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const taken = new Set(notes.map(({ id }) => id));
  return notes.map(({ id }) => {
    const same = byId.get(id);
    if (same !== undefined || articles.length === 0) return same;
    const index = nearestTitle(articles, id);
    const followed = index === undefined ? undefined : articles[index];
    if (followed === undefined || taken.has(followed.id)) return undefined;
    taken.add(followed.id);
    return followed;
  });
}

/** An article that a note may belong to. `score` 0 … 1. */
export interface LikelyArticle {
  readonly article: Article;
  readonly score: number;
}

/**
 * All articles, the likeliest for a note first: by their titles, and by where the passages made in the note's article lie now.
 * @param passages the ids of the articles in which these passages now lie
 */
export function likelyArticles(articles: readonly Article[], note: Pick<ArticleNote, 'id' | 'title'>, passages: readonly string[]): LikelyArticle[] {
  const wanted = articleId(note.title);
  return articles.map((article, index) => {
    const share = passages.length === 0 ? 0 : passages.filter((id) => id === article.id).length / passages.length;
    return { article, index, score: Math.max(share, similarity(wanted, articleId(article.title)), similarity(note.id, article.id)) };
  }).sort((a, b) => b.score - a.score || a.index - b.index).map(({ article, score }) => ({ article, score }));
}
