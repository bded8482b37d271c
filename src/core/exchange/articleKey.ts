import type { Segment } from '../search/types';

/** Names an article in a whole folder; empty for a passage outside all articles. */
export function articleKey({ file, article }: Pick<Segment, 'file' | 'article'>): string {
  return article.id === '' ? '' : `${file}#${article.id}`;
}
